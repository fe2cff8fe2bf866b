/** The operations and the models of the service. */
module io.github.computeops.api {
  requires transitive io.github.computeops.runtime;

  exports io.github.computeops.api;
  exports io.github.computeops.model;
  exports io.github.computeops.job.template;
}
