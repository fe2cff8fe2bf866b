package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;

/** The method that iterates over all pages of an operation, as the template sees it. */
record Twin(Operation operation, Paging paging) {

  String twin() {
    return paging.twin();
  }

  /** What to call instead: the twin of the operation's successor. */
  String successor() {
    return operation.successors().of(operation, twin());
  }

  String pages() {
    return "PagedIterable<" + paging.item().name() + ", " + operation.returns() + ">";
  }

  /** Whether the operation can be told which page to answer with, or how large it is to be. */
  boolean asked() {
    return paging.sized() || !paging.factory().equals("onePage");
  }

  String factory() {
    return paging.factory();
  }

  long largest() {
    return paging.largest();
  }

  String items() {
    return operation.returns() + "::" + paging.items();
  }

  /** How it goes from page to page, in words. */
  String manner() {
    String size =
        paging.largest() == 0 ? "" : " of " + paging.largest() + " unless the query sets a limit";
    return switch (paging.factory()) {
      case "byOffset" -> "Reads pages" + size + ", one after the other by offset.";
      case "byCursor" -> "Reads pages" + size + ", one after the other by cursor.";
      default ->
          "Reads one page"
              + size
              + ": the operation has no parameter to request another, so"
              + " the iteration ends with an exception if the service has more.";
    };
  }

  String declared() {
    List<String> declared = positional();
    if (operation.hasQuery()) {
      declared.add(operation.query() + " " + operation.queryName());
    }
    return fitted(declared);
  }

  String shortDeclared() {
    return fitted(positional());
  }

  private String fitted(List<String> declared) {
    return Operation.fitted(declared, "  default " + pages() + " " + twin() + "() {");
  }

  /** The forms without what has a default. */
  List<PresetForm> presetForms() {
    return PresetForm.of(operation, "  default " + pages() + " " + twin() + "() {");
  }

  private List<String> positional() {
    List<String> declared = new ArrayList<>();
    operation.required().forEach(p -> declared.add(p.type().argument() + " " + p.javaName()));
    return declared;
  }

  /** The name of the lambda's parameter: what is added to the query for one page. */
  String page() {
    return operation.free("page");
  }

  /** What the operation is called with for one page. */
  String arguments() {
    String query = operation.queryName();
    return arguments(asked() ? query + ".toBuilder().mergeFrom(" + page() + ").build()" : query);
  }

  String shortArguments() {
    return arguments(operation.query() + ".none()");
  }

  private String arguments(String query) {
    List<String> arguments = new ArrayList<>();
    operation.required().forEach(p -> arguments.add(p.javaName()));
    if (operation.hasQuery()) {
      arguments.add(query);
    }
    return String.join(", ", arguments);
  }
}
