package io.github.computeops.codegen;

import java.util.List;
import java.util.Set;

/** How a body is sent or received. */
enum ContentForm {
  JSON,
  TEXT,
  BYTES;

  private static final Set<String> OF_BYTES =
      Set.of("image", "audio", "video", "font", "multipart");
  private static final List<String> FILES =
      List.of("application/octet-stream", "application/pdf", "application/zip", "application/gzip");

  /** The form of a media type entry. */
  static ContentForm of(Node content) {
    String type = content.name();
    if (type.contains("json")) {
      return JSON;
    }
    return OF_BYTES.contains(type.split("/")[0])
            || FILES.contains(type)
            || content.get("schema").resolved().text("format").equals("binary")
        ? BYTES
        : TEXT;
  }
}
