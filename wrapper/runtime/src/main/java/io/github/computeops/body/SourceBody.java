package io.github.computeops.body;

import io.github.computeops.internal.Given;
import io.github.computeops.internal.request.PercentEncoding;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A body of a known length from a source. */
record SourceBody(long length, RequestBody.Source source, String contentType)
    implements RequestBody {
  SourceBody {
    present("source", source);
    mediaType(contentType);
    if (length < 0) {
      throw new IllegalArgumentException(
          "The body has a length of " + length + " bytes; give zero or more.");
    }
  }

  @Override
  public InputStream open() throws IOException {
    return source.open();
  }

  /** The bytes may be secret. */
  @Override
  public String toString() {
    return "RequestBody[" + contentType + ", " + length + " bytes]";
  }

  static <T> T present(String name, @Nullable T given) {
    return Given.argument(name + " of the body", given);
  }

  static String formPart(String name, @Nullable String given) {
    return PercentEncoding.of(present(name + " of a field", given));
  }

  static String mediaType(@Nullable String given) {
    if (given == null || !given.matches("[!-~]+/[ -~]+")) {
      throw new IllegalArgumentException(
          "\""
              + given
              + "\" is not a media type; give one such as application/octet-stream or text/csv.");
    }
    return given;
  }
}
