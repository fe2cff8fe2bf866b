package io.github.computeops.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    if (ContentForm.of(content) != ContentForm.JSON) {
      return JavaType.BODY;
    }
    JavaType type = types.of(content.get("schema"), name + "Request");
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
        successes(operation)
            .flatMap(BodyReader::readable)
            .map(content -> content.get("schema"))
            .filter(distinct())
            .toList();
    return schemas.size() > 1
        ? types.oneOf(operation.get("responses"), schemas, name + "Response")
        : answer(operation).map(content -> type(content, name)).orElse(null);
  }

  /** JSON, and the text that may come instead of it. */
  private static Stream<Node> readable(Node response) {
    return preferred(response).stream()
        .filter(content -> ContentForm.of(content) == ContentForm.JSON)
        .flatMap(json -> Stream.concat(Stream.of(json), texts(response)));
  }

  private static Stream<Node> texts(Node response) {
    return response.get("content").children().stream()
        .filter(content -> content.name().startsWith("text/") && content.has("schema"));
  }

  private static Predicate<Node> distinct() {
    Set<JsonNode> seen = new HashSet<>();
    return schema -> seen.add(schema.json());
  }

  private JavaType type(Node content, String name) {
    return switch (ContentForm.of(content)) {
      case JSON -> types.of(content.get("schema"), name + "Response");
      case TEXT -> JavaType.TEXT;
      case BYTES -> JavaType.STREAM;
    };
  }

  String accept(Node operation) {
    String json = "application/json";
    return answer(operation)
        .map(
            content ->
                ContentForm.of(content) == ContentForm.JSON ? json : content.name() + ", " + json)
        .map(first -> first + texts(operation, first))
        .orElse(json);
  }

  private static String texts(Node operation, String first) {
    return success(operation).stream()
        .flatMap(BodyReader::texts)
        .map(Node::name)
        .filter(type -> !first.contains(type))
        .map(type -> ", " + type)
        .collect(Collectors.joining());
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
