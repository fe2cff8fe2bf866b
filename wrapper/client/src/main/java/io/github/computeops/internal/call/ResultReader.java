package io.github.computeops.internal.call;

import io.github.computeops.body.Progress;
import io.github.computeops.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Reads the response to a call into what its caller wants.
 *
 * @param accept what to ask for, unless the caller says it
 * @param isStreamed whether it may be of any size
 */
public record ResultReader<T>(String accept, boolean isStreamed, Reading<T> reading) {
  private static final String ANYTHING = "*/*";

  public static ResultReader<Json> json() {
    return new ResultReader<>("application/json", false, body -> Json.of(body.json()));
  }

  public static ResultReader<String> text() {
    return new ResultReader<>(ANYTHING, false, SuccessBody::text);
  }

  public static ResultReader<byte[]> bytes() {
    return new ResultReader<>(ANYTHING, false, SuccessBody::bytes);
  }

  public static ResultReader<InputStream> stream(Progress progress) {
    return new ResultReader<>(ANYTHING, true, body -> new ObservedStream(body, progress));
  }

  public static ResultReader<Path> file(FileTarget target) {
    return new ResultReader<>(ANYTHING, true, target::write);
  }

  /** Reads a body to its end, and no JSON from it. */
  public static ResultReader<Json> nothing() {
    return new ResultReader<>(
        ANYTHING,
        false,
        body -> {
          body.drain();
          return Json.of(null);
        });
  }

  T read(SuccessBody body) throws IOException {
    return reading.read(body);
  }

  /** Reads a body, and closes it. */
  interface Reading<T> {
    T read(SuccessBody body) throws IOException;
  }
}
