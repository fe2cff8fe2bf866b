package io.github.computeops.simulator.internal.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An operation of the description. */
public final class Operation {
  private final Description description;
  private final String method;
  private final String path;
  private final Map<?, ?> operation;
  private final List<Parameter> parameters;

  Operation(
      Description description,
      String method,
      String path,
      Map<?, ?> pathItem,
      Map<?, ?> operation) {
    this.description = description;
    this.method = method;
    this.path = path;
    this.operation = operation;
    this.parameters = new ArrayList<>();
    addParameters("/paths/" + Description.escaped(path), pathItem);
    addParameters(pointer(), operation);
  }

  private void addParameters(String pointer, Map<?, ?> owner) {
    List<?> nodes = Description.list(owner.get("parameters"));
    for (int i = 0; i < nodes.size(); i++) {
      Object reference = Description.object(nodes.get(i)).get("$ref");
      String own = pointer + "/parameters/" + i;
      parameters.add(
          new Parameter(
              description,
              description.resolved(nodes.get(i)),
              reference == null ? own : reference.toString().substring(1)));
    }
  }

  public String method() {
    return method;
  }

  /** Returns the path, in which variables are in braces. */
  public String path() {
    return path;
  }

  private String pointer() {
    return "/paths/" + Description.escaped(path) + "/" + method.toLowerCase(Locale.ROOT);
  }

  public Family family() {
    return Family.of(path);
  }

  /** Returns the tag, under which documentation lists the operation. */
  public String tag() {
    return Description.list(operation.get("tags")).stream()
        .findFirst()
        .map(Object::toString)
        .orElse("");
  }

  /** Returns the parameters that filter. A list of properties at the operation overrides theirs. */
  public List<Filterable> filterable() {
    return queryParameters().stream()
        .filter(parameter -> !parameter.filterable().isEmpty())
        .map(parameter -> filterable(parameter.name(), parameter.filterable()))
        .toList();
  }

  private Filterable filterable(String name, Map<?, ?> byDefault) {
    Map<?, ?> own = Description.object(operation.get("x-filterable"));
    Object paths =
        own.containsKey("properties") ? own.get("properties") : byDefault.get("properties");
    return new Filterable(
        name,
        String.valueOf(byDefault.get("dialect")),
        Description.list(paths).stream().map(this::path).toList());
  }

  private String path(Object property) {
    Map<?, ?> object = Description.object(property);
    String path = object.isEmpty() ? property.toString() : String.valueOf(object.get("path"));
    boolean isOpen = object.isEmpty() ? holdsOthers(path) : "open".equals(object.get("type"));
    return isOpen ? path + "/**" : path;
  }

  /** Returns whether a property of the listed items is an object or a list. */
  private boolean holdsOthers(String path) {
    Optional<Schema> schema =
        success().schema().flatMap(page -> page.property("items")).flatMap(Schema::items);
    for (String name : path.split("/")) {
      schema = schema.flatMap(owner -> owner.anyProperty(name));
    }
    return schema.stream()
        .flatMap(held -> held.types().stream())
        .anyMatch(type -> type.equals("object") || type.equals("array"));
  }

  public List<Parameter> queryParameters() {
    return parameters.stream().filter(parameter -> parameter.isIn("query")).toList();
  }

  public Optional<Parameter> queryParameter(String name) {
    return parameter("query", name);
  }

  /** Returns whether the operation has a header of this name, in whatever case. */
  public boolean hasHeader(String name) {
    return parameters.stream()
        .anyMatch(parameter -> parameter.isIn("header") && parameter.name().equalsIgnoreCase(name));
  }

  private Optional<Parameter> parameter(String in, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.isIn(in) && parameter.name().equals(name))
        .findFirst();
  }

  public Optional<RequestBody> requestBody() {
    return Optional.ofNullable(operation.get("requestBody"))
        .map(
            node ->
                new RequestBody(
                    description, description.resolved(node), pointer() + "/requestBody"));
  }

  /** Returns the response if all goes well: the first of the 200s. */
  public Success success() {
    return Description.object(operation.get("responses")).entrySet().stream()
        .filter(response -> response.getKey().toString().startsWith("2"))
        .map(
            response ->
                new Success(
                    description,
                    Integer.parseInt(response.getKey().toString()),
                    description.resolved(response.getValue())))
        .findFirst()
        .orElseGet(() -> new Success(description, 204, Map.of()));
  }

  /** Returns such as {@code GET /compute-ops-mgmt/v1/servers}. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
