package io.github.computeops.codegen;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All operations of one tag, as the templates see them: one interface. */
record Api(
    String tag,
    TagVersion version,
    String name,
    String description,
    List<Operation> operations,
    Siblings siblings,
    List<String> example) {

  /** Among all interfaces there are, and with a call that shows how it is used. */
  Api among(List<Api> all, List<String> shown) {
    return new Api(tag, version, name, description, operations, Siblings.of(this, all), shown);
  }

  boolean hasExample() {
    return !example.isEmpty();
  }

  boolean hasVersion() {
    return !siblings.version().isEmpty();
  }

  /** {@code SomethingV1} is reached by {@code somethingV1()}. */
  String accessor() {
    return NameKind.METHOD.usable(Names.small(name));
  }

  String javadoc() {
    return JavaText.javadoc(opening());
  }

  /** What it is for, as a paragraph of Markdown. */
  String text() {
    return JavaText.markdown(
        opening() + " " + siblings.sentence().replaceAll("\\{@link (\\w+)}", "`$1`"));
  }

  private String opening() {
    return description.isBlank() ? "The operations tagged `" + tag + "`." : description;
  }

  /** Its name, where an operation's own would hide it. */
  String type() {
    return name;
  }

  Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    for (Operation operation : operations) {
      if (operation.hasBody()) {
        imports.addAll(operation.body().models());
      }
      if (operation.hasResult()) {
        imports.addAll(operation.result().models());
      }
      if (operation.paging() != null) {
        imports.addAll(operation.paging().item().models());
      }
      operation.parameters().forEach(parameter -> imports.addAll(parameter.type().models()));
    }
    return imports;
  }

  boolean usesBody() {
    return operations.stream().anyMatch(Operation::sendsBody);
  }

  boolean usesStream() {
    return operations.stream().anyMatch(Operation::returnsStream);
  }

  boolean usesList() {
    return uses("List<");
  }

  boolean usesMap() {
    return operations.stream()
        .anyMatch(
            operation ->
                operation.returns().contains("Map<")
                    || pagesOf(operation, "Map<")
                    || operation.hasBody() && operation.bodyType().contains("Map<")
                    || operation.parameters().stream()
                        .anyMatch(parameter -> parameter.type().name().contains("Map<")));
  }

  boolean usesTime() {
    return uses("OffsetDateTime");
  }

  boolean usesDate() {
    return uses("LocalDate");
  }

  private boolean uses(String type) {
    return operations.stream()
        .anyMatch(
            operation ->
                operation.returns().contains(type)
                    || pagesOf(operation, type)
                    || operation.hasBody() && operation.bodyType().contains(type)
                    || operation.parameters().stream()
                        .anyMatch(parameter -> parameter.type().name().contains(type)));
  }

  private static boolean pagesOf(Operation operation, String type) {
    return operation.paging() != null && operation.paging().item().name().contains(type);
  }

  boolean usesSegments() {
    return usesExpander("path");
  }

  boolean usesRequiredQuery() {
    return usesExpander("query");
  }

  boolean usesClientHeaders() {
    return operations.stream().anyMatch(Operation::hasClientHeaders);
  }

  boolean usesRequiredHeaders() {
    return usesExpander("header");
  }

  boolean usesParam() {
    return operations.stream().anyMatch(operation -> !operation.required().isEmpty());
  }

  private boolean usesExpander(String place) {
    return operations.stream()
        .flatMap(operation -> operation.required().stream())
        .anyMatch(parameter -> parameter.place().equals(place));
  }

  /**
   * Whether a method has this name, one that sends an operation or one that iterates over pages.
   */
  boolean has(String method) {
    return operations.stream()
        .anyMatch(
            operation ->
                operation.name().equals(method)
                    || operation.paging() != null && operation.paging().twin().equals(method));
  }

  boolean usesPages() {
    return operations.stream().anyMatch(operation -> operation.paging() != null);
  }

  boolean usesFilter() {
    return optional().anyMatch(Parameter::isFilter);
  }

  boolean usesSort() {
    return optional().anyMatch(Parameter::isSort);
  }

  boolean usesSelect() {
    return optional().anyMatch(Parameter::isSelect);
  }

  boolean usesStyle() {
    return optional().anyMatch(Parameter::isStyled);
  }

  private Stream<Parameter> optional() {
    return operations.stream().flatMap(operation -> operation.optional().stream());
  }

  boolean usesQuery() {
    return operations.stream().anyMatch(Operation::hasQuery);
  }
}
