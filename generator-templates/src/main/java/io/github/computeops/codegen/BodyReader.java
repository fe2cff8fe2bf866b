package io.github.computeops.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads what operations send and answer. */
final class BodyReader {
  private final Types types;

  BodyReader(Types types) {
    this.types = types;
  }

  /** The request body's media type entry, JSON before others. */
  static Optional<Node> content(Node operation) {
    return preferred(operation.get("requestBody").resolved());
  }

  JavaType request(Node content, String name) {
    JavaType type =
        content.name().contains("json")
            ? types.of(content.get("schema"), name + "Request")
            : JavaType.TEXT;
    if (content.name().contains("merge-patch")) {
      types.markPatch(type);
    } else {
      types.markSent(type);
    }
    return type;
  }

  /**
   * The type of the successful answer that carries something; null where none does. If several
   * carry different things, it is a union of them.
   */
  JavaType result(Node operation, String name) {
    List<Node> schemas =
        successes(operation).map(BodyReader::preferred).flatMap(Optional::stream).toList().stream()
            .filter(content -> content.name().contains("json"))
            .map(content -> content.get("schema"))
            .filter(distinct())
            .toList();
    return schemas.size() > 1
        ? types.oneOf(operation.get("responses"), schemas, name + "Response")
        : answer(operation).map(content -> type(content, name)).orElse(null);
  }

  private static Predicate<Node> distinct() {
    Set<JsonNode> seen = new HashSet<>();
    return schema -> seen.add(schema.json());
  }

  private JavaType type(Node content, String name) {
    return content.name().contains("json")
        ? types.of(content.get("schema"), name + "Response")
        : JavaType.TEXT;
  }

  String accept(Node operation) {
    String json = "application/json";
    return answer(operation)
        .map(Node::name)
        .filter(type -> !type.contains("json"))
        .map(type -> type + ", " + json)
        .orElse(json);
  }

  /** Whether a GET reads a collection, or another operation sends a list. */
  boolean isOfMany(Node operation) {
    return operation.name().equals("get")
        ? isCollection(operation)
        : content(operation).filter(body -> isList(body.get("schema"))).isPresent();
  }

  /** Whether the answer is a collection, or one page of it: a list, or an object with items. */
  private boolean isCollection(Node operation) {
    return answer(operation)
        .map(content -> content.get("schema"))
        .filter(schema -> isList(schema) || isPage(schema))
        .isPresent();
  }

  private static boolean isPage(Node schema) {
    Node items = new SchemaForm(schema.resolved()).properties().get("items");
    return items != null && isList(items);
  }

  private static boolean isList(Node schema) {
    return schema.resolved().has("items")
        || new SchemaForm(schema.resolved()).types().contains("array");
  }

  static Optional<Node> answer(Node operation) {
    return success(operation).flatMap(BodyReader::preferred);
  }

  /** The first successful response that carries something. */
  static Optional<Node> success(Node operation) {
    return successes(operation).findFirst();
  }

  private static Stream<Node> successes(Node operation) {
    return operation.get("responses").children().stream()
        .filter(response -> response.name().startsWith("2"))
        .map(Node::resolved)
        .filter(response -> preferred(response).isPresent());
  }

  private static Optional<Node> preferred(Node holder) {
    List<Node> contents = holder.get("content").children();
    return contents.stream()
        .filter(content -> content.name().contains("json"))
        .findFirst()
        .or(() -> contents.stream().findFirst());
  }
}
