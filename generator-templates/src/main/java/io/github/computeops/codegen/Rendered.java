package io.github.computeops.codegen;

/**
 * A file to generate beside the interfaces, or with the models.
 *
 * @param name its class
 * @param kind what the template calls it
 * @param value what the template reads
 */
record Rendered(String name, String kind, Object value) {

  static Rendered of(Type type) {
    return new Rendered(type.name(), kind(type), type);
  }

  static Rendered of(Filterable filterable) {
    return new Rendered(filterable.name(), "filterable", filterable);
  }

  static Rendered of(JobTemplate template) {
    return new Rendered(template.name(), "jobTemplate", template);
  }

  private static String kind(Type type) {
    if (type instanceof Type.Model) {
      return "object";
    }
    return type instanceof Type.Enumeration ? "enumeration" : "union";
  }

  /** What a collection can be filtered by stands beside the interface that asks for it. */
  boolean isBesideApi() {
    return value instanceof Filterable;
  }

  boolean isJobTemplate() {
    return value instanceof JobTemplate;
  }
}
