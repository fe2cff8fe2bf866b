package io.github.computeops.codegen;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What to call instead of deprecated operations: {@code x-successor} of the overlay, with links to
 * the interfaces and methods it names. An interface stands for its method of the same name.
 */
final class Successors {
  private List<Api> apis = List.of();

  /** Tells all interfaces, once they are read. */
  void among(List<Api> all) {
    apis = all;
  }

  /**
   * What to call instead, in words.
   *
   * @param method the method that sends the operation, or its twin
   */
  String of(Operation operation, String method) {
    String text =
        operation
            .source()
            .optional("x-successor")
            .map(name -> "Use " + name + " instead.")
            .orElse("The service announced its removal.");
    return JavaText.javadoc(text, name -> link(name, operation, method));
  }

  private String link(String name, Operation operation, String method) {
    return other(name, method)
        .or(() -> own(name, operation))
        .map(target -> "{@link " + target + "}")
        .orElseGet(() -> JavaText.code(name));
  }

  private Optional<String> other(String name, String method) {
    return api(api -> api.name().equals(name))
        .map(api -> api.has(method) ? name + "#" + method + " " + name + "." + method : name);
  }

  private Optional<String> own(String name, Operation operation) {
    return api(api -> api.tag().equals(operation.tag()) && api.has(name))
        .map(api -> "#" + name + " " + name);
  }

  private Optional<Api> api(Predicate<Api> meant) {
    return apis.stream().filter(meant).findFirst();
  }
}
