package io.github.computeops.soak;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A request as it was received. */
record Asked(String method, String target, Map<String, String> headers) {
  static final String CALL = "X-Call";

  /** Reads the next request of a connection, whose head is as long as one of the client. */
  static Asked read(InputStream in) throws IOException {
    String[] first = line(in).split(" ");
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    in.skipNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new Asked(first[0], first[1], headers);
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      line.append((char) c);
    }
    return line.toString().stripTrailing();
  }

  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  boolean isForToken() {
    return target.equals("/token");
  }

  /** Returns the call that it belongs to. */
  String call() {
    return header(CALL);
  }

  String bearer() {
    return header("Authorization").replaceFirst("^Bearer ", "");
  }

  byte[] answer() {
    int offset = target.indexOf("offset=");
    Object json =
        Kind.of(call()).isOfPages()
            ? Content.page(call(), offset < 0 ? 0 : Integer.parseInt(target.substring(offset + 7)))
            : Content.of(call());
    return Content.json(json).getBytes(StandardCharsets.UTF_8);
  }
}
