package io.github.computeops.codegen;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds operations whose body is neither JSON nor text, such as a file: a method that took it as
 * text could never work, so there is none.
 */
final class UnsupportedBody {
  private static final Set<String> BYTES = Set.of("image", "audio", "video", "font", "multipart");
  private static final List<String> FILES =
      List.of("application/octet-stream", "application/pdf", "application/zip", "application/gzip");

  private UnsupportedBody() {}

  /** The media type that keeps an operation from having a method; empty if nothing does. */
  static Optional<String> of(Node operation) {
    return BodyReader.content(operation)
        .filter(UnsupportedBody::isBinary)
        .or(() -> BodyReader.answer(operation).filter(UnsupportedBody::isBinary))
        .map(Node::name);
  }

  private static boolean isBinary(Node content) {
    String type = content.name();
    return !type.contains("json")
        && (BYTES.contains(type.split("/")[0])
            || FILES.contains(type)
            || content.get("schema").resolved().text("format").equals("binary"));
  }
}
