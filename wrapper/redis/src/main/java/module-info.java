/** Shares tokens and quotas of the Compute Ops client among processes, through Redis. */
@SuppressWarnings("requires-automatic")
module io.github.computeops.redis {
  requires transitive io.github.computeops.client;
  requires lettuce.core;

  exports io.github.computeops.redis;
}
