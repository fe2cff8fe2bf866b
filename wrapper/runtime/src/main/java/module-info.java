/** The base classes of generated interfaces and models. */
@SuppressWarnings("module") // The modules that see internal packages are compiled later.
module io.github.computeops.runtime {
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive feign.core;
  requires transitive org.jspecify;

  exports io.github.computeops.body;
  exports io.github.computeops.failure;
  exports io.github.computeops.filter;
  exports io.github.computeops.job;
  exports io.github.computeops.json;
  exports io.github.computeops.page;
  exports io.github.computeops.query;
  exports io.github.computeops.internal to
      io.github.computeops.api,
      io.github.computeops.client,
      io.github.computeops.simulator;
  exports io.github.computeops.internal.request to
      feign.core, // makes the expanders
      io.github.computeops.api,
      io.github.computeops.client;
  exports io.github.computeops.internal.secret to
      io.github.computeops.client;
  exports io.github.computeops.internal.status to
      io.github.computeops.client;
  exports io.github.computeops.internal.thread to
      io.github.computeops.client;
}
