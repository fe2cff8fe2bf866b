package io.github.computeops.redis;

import io.github.computeops.sharing.Permits;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.QuotaWindow;
import io.lettuce.core.ScriptOutputType;
import java.time.Duration;
import java.util.List;

/** Counts in Redis, by its clock: see the scripts. */
final class RedisQuota implements Quota {
  private static final Script TAKE = Script.of("window", "take");
  private static final Script REPORT = Script.of("window", "report");
  private static final Script CEILING = Script.of("window", "ceiling");
  private static final Script HALT = Script.of("window", "halt");

  private final Link link;
  private final String prefix;

  RedisQuota(Link link, String prefix) {
    this.link = link;
    this.prefix = prefix;
  }

  @Override
  public Permits take(String key, String client, int wanted) {
    List<Long> taken =
        link.await(
            redis ->
                TAKE.run(
                    redis,
                    ScriptOutputType.MULTI,
                    keys(key),
                    channel(key),
                    client,
                    String.valueOf(wanted)));
    Duration validity = Duration.ofMillis(taken.get(1));
    return taken.get(0) < 0
        ? Permits.unlimited(validity)
        : new Permits(
            taken.get(0).intValue(), validity, Duration.ofMillis(taken.get(2)), taken.get(3) == 1);
  }

  @Override
  public void report(String key, QuotaWindow window) {
    send(
        REPORT,
        key,
        window.limit(),
        window.remaining(),
        window.sinceSent().toMillis(),
        window.earliestEnd().toMillis(),
        window.latestEnd().toMillis(),
        window.isCounted() ? 0 : 1);
  }

  @Override
  public void ceiling(String key, int limit, Duration period) {
    send(CEILING, key, limit, period.toMillis());
  }

  @Override
  public void halt(String key, Duration wait) {
    send(HALT, key, wait.toMillis());
  }

  private void send(Script script, String key, long... numbers) {
    String[] values = new String[numbers.length + 1];
    values[0] = channel(key);
    for (int i = 0; i < numbers.length; i++) {
      values[i + 1] = String.valueOf(numbers[i]);
    }
    link.send(redis -> script.run(redis, ScriptOutputType.INTEGER, keys(key), values));
  }

  @Override
  public Runnable onChange(String key, Runnable changed) {
    return link.subscribe(channel(key), changed);
  }

  private String[] keys(String key) {
    return new String[] {prefix + ":quota:{" + key + "}", prefix + ":taken:{" + key + "}"};
  }

  private String channel(String key) {
    return prefix + ":changed:{" + key + "}";
  }
}
