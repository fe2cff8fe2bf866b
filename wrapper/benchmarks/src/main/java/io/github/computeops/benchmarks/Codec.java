package io.github.computeops.benchmarks;

import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads and writes bodies as the client does, without a call. */
final class Codec {
  private Codec() {}

  /** Reads a body as the client does. */
  static <T> T decode(byte[] body, JsonType<T> type) throws IOException {
    return type.read(JsonBody.read(new ByteArrayInputStream(body)), JsonPath.ROOT);
  }

  /** Writes a body as the client does. */
  static byte[] encode(Object body) {
    return JsonBody.write(JsonTree.of(body));
  }
}
