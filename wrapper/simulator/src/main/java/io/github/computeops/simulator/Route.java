package io.github.computeops.simulator;

/** One operation: how it is called and what answers it. */
record Route(String method, PathTemplate path, Handler handler) {
  static Route get(String template, Handler handler) {
    return new Route("GET", new PathTemplate(template), handler);
  }

  static Route post(String template, Handler handler) {
    return new Route("POST", new PathTemplate(template), handler);
  }

  static Route patch(String template, Handler handler) {
    return new Route("PATCH", new PathTemplate(template), handler);
  }
}
