package io.github.computeops.body;

import io.github.computeops.internal.request.UnicodeText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A body to send that is not JSON: a file, bytes, a form, or any source that can be read again.
 *
 * <pre>{@code
 * RequestBody body = RequestBody.file(Path.of("bundle.iso"), "application/octet-stream");
 * }</pre>
 *
 * <p>A body is read block by block while it is sent, so its size does not matter for the memory. It
 * is opened once for each attempt, since a call may be repeated, and its length is announced in
 * {@code Content-Length}. An implementation must be safe for use by several threads if it is sent
 * by several; those made here are immutable. {@link MultipartBody} is a form with files.
 */
public interface RequestBody {
  /**
   * Returns the media type, as in the header {@code Content-Type}.
   *
   * @return such as {@code application/octet-stream}
   */
  String contentType();

  /**
   * Returns the number of bytes that {@link #open()} yields.
   *
   * @return zero or more
   * @throws IOException if it cannot be found out
   */
  long length() throws IOException;

  /**
   * Opens the body at its beginning. The client closes what it gets.
   *
   * @return the bytes
   * @throws IOException if the source cannot be read
   */
  InputStream open() throws IOException;

  /**
   * Sends a file. It must not change while it is sent.
   *
   * @param file is read when the request is sent, again for each attempt
   * @param contentType its media type
   * @return the body
   * @throws IllegalArgumentException if an argument is null or blank
   */
  static RequestBody file(Path file, String contentType) {
    return new FileBody(file, contentType);
  }

  /**
   * Sends bytes.
   *
   * @param bytes are copied
   * @param contentType their media type
   * @return the body
   * @throws IllegalArgumentException if an argument is null or blank
   */
  static RequestBody bytes(byte[] bytes, String contentType) {
    byte[] copy = SourceBody.present("bytes", bytes).clone();
    return source(copy.length, () -> new ByteArrayInputStream(copy), contentType);
  }

  /**
   * Sends text in UTF-8.
   *
   * @param text the text
   * @param contentType its media type, such as {@code text/csv}
   * @return the body
   * @throws IllegalArgumentException if an argument is null or blank
   */
  static RequestBody text(String text, String contentType) {
    return bytes(
        UnicodeText.checked("text of the body", SourceBody.present("text", text))
            .getBytes(StandardCharsets.UTF_8),
        SourceBody.mediaType(contentType).contains("charset=")
            ? contentType
            : contentType + "; charset=utf-8");
  }

  /**
   * Sends fields as {@code application/x-www-form-urlencoded}.
   *
   * @param fields plain values by name; they are sent in the order of the map
   * @return the body
   * @throws IllegalArgumentException if the map, a name or a value is null
   */
  static RequestBody form(Map<String, String> fields) {
    String encoded =
        SourceBody.present("fields", fields).entrySet().stream()
            .map(
                field ->
                    SourceBody.formPart("name", field.getKey())
                        + "="
                        + SourceBody.formPart("value", field.getValue()))
            .collect(Collectors.joining("&"));
    return bytes(encoded.getBytes(StandardCharsets.US_ASCII), "application/x-www-form-urlencoded");
  }

  /**
   * Sends what a source yields.
   *
   * @param length the number of bytes
   * @param source is opened once for each attempt, and has to yield the same bytes each time
   * @param contentType their media type
   * @return the body
   * @throws IllegalArgumentException if the length is negative, or another argument null or blank
   */
  static RequestBody source(long length, Source source, String contentType) {
    return new SourceBody(length, source, contentType);
  }

  /**
   * Returns this body with a listener that is told how much of it has been sent.
   *
   * @param progress the listener
   * @return a body with the same bytes
   * @throws IllegalArgumentException if the listener is null
   */
  default RequestBody withProgress(Progress progress) {
    return new ObservedBody(this, SourceBody.present("progress", progress));
  }

  /** A source of bytes that can be opened again. */
  @FunctionalInterface
  interface Source {
    /**
     * Opens the source at its beginning.
     *
     * @return the bytes
     * @throws IOException if it cannot be read
     */
    InputStream open() throws IOException;
  }
}
