package io.github.computeops.codegen;

import io.github.computeops.codegen.JavaType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Calls that show how an interface is used, as code: all items, one page of them, one by its id.
 */
final class Example {
  private static final int WIDTH = 90;
  private final Api api;
  private final Types types;

  Example(Api api, Types types) {
    this.api = api;
    this.types = types;
  }

  List<String> lines() {
    Optional<Operation> all = first(this::isPlain);
    Optional<Operation> one = first(this::isById);
    List<String> lines = new ArrayList<>();
    all.ifPresent(operation -> lines.addAll(listed(operation)));
    one.ifPresent(operation -> lines.addAll(statement(operation, "one")));
    if (lines.isEmpty()) {
      first(this::isCallable).ifPresent(operation -> lines.addAll(statement(operation, "answer")));
    }
    return lines;
  }

  private Optional<Operation> first(Predicate<Operation> fit) {
    Stream<Operation> current = api.operations().stream().filter(each -> !each.deprecated());
    return Stream.concat(current, api.operations().stream()).filter(fit).findFirst();
  }

  private boolean isPlain(Operation operation) {
    return isRead(operation) && operation.required().isEmpty();
  }

  private boolean isById(Operation operation) {
    return isRead(operation) && operation.required().size() == 1 && isCallable(operation);
  }

  private static boolean isRead(Operation operation) {
    return operation.method().equals("GET") && operation.hasResult();
  }

  /** Whether arguments can be made up: text, a known value, and a body that has a builder. */
  private boolean isCallable(Operation operation) {
    boolean known = operation.required().stream().allMatch(p -> argument(p).isPresent());
    return known && (!operation.hasBody() || operation.body().kind() == Kind.MODEL);
  }

  private List<String> listed(Operation operation) {
    return operation.twin() == null ? ofPage(operation) : paged(operation);
  }

  private List<String> paged(Operation operation) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "com."
            + api.accessor()
            + "()."
            + operation.twin().twin()
            + "().forEach(System.out::println);");
    lines.addAll(statement(operation, "page"));
    return lines;
  }

  private List<String> ofPage(Operation operation) {
    return items(operation.result())
        .map(items -> fitted(call(operation), "." + items + "().forEach(System.out::println);"))
        .orElseGet(() -> statement(operation, "all"));
  }

  private List<String> statement(Operation operation, String variable) {
    String call = call(operation) + ";";
    if (!operation.hasResult()) {
      return List.of(call);
    }
    String line = operation.returns() + " " + variable + " =";
    return call.length() > WIDTH ? broken(line, operation) : fitted(line, " " + call);
  }

  /** An argument a line. */
  private List<String> broken(String line, Operation operation) {
    String call = "com." + api.accessor() + "()." + operation.name() + "(";
    String indent = "\n        ";
    String text =
        line + "\n    " + call + indent + String.join("," + indent, given(operation)) + ");";
    return text.lines().toList();
  }

  private String call(Operation operation) {
    return "com." + api.accessor() + "()." + operation.name() + "(" + arguments(operation) + ")";
  }

  private static List<String> fitted(String line, String rest) {
    return line.length() + rest.length() <= WIDTH
        ? List.of(line + rest)
        : List.of(line, "    " + rest.strip());
  }

  private String arguments(Operation operation) {
    return String.join(", ", given(operation));
  }

  private List<String> given(Operation operation) {
    List<String> arguments = new ArrayList<>();
    operation.required().forEach(p -> argument(p).ifPresent(arguments::add));
    if (operation.hasBody()) {
      arguments.add(operation.bodyType() + ".builder().build()");
    }
    return arguments;
  }

  private Optional<String> argument(Parameter parameter) {
    if (parameter.type().equals(JavaType.TEXT)) {
      return Optional.of(JavaText.quoted(parameter.sample()));
    }
    return types.named(parameter.type().name()) instanceof Type.Enumeration known
        ? Optional.of(known.name() + "." + known.constants().get(0).name())
        : Optional.empty();
  }

  /** The accessor of the one list of a page. */
  private Optional<String> items(JavaType result) {
    if (!(types.named(result.name()) instanceof Type.Model page)) {
      return Optional.empty();
    }
    List<Property> lists =
        page.properties().stream().filter(property -> property.type().kind() == Kind.LIST).toList();
    return lists.size() == 1 ? Optional.of(lists.get(0).accessor()) : Optional.empty();
  }
}
