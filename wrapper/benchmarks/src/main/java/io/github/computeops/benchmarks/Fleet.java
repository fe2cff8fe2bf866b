package io.github.computeops.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The bodies that all clients read. */
final class Fleet {
  static final int TOTAL = 10_000;
  static final int PAGE_SIZE = 100;
  static final String ID = "P06760-B21+2M20000001";
  static final byte[] SERVER = utf8(server(1));
  static final byte[] PAGE = page(TOTAL);

  private Fleet() {}

  /** Returns a page of a collection with the given total. */
  static byte[] page(int total) {
    return utf8(
        IntStream.range(0, PAGE_SIZE)
            .mapToObj(Fleet::server)
            .collect(
                Collectors.joining(
                    ",",
                    "{\"count\":100,\"offset\":      0,\"total\":" + total + ",\"items\":[",
                    "]}")));
  }

  private static String server(int number) {
    try (InputStream template = Fleet.class.getResourceAsStream("/server.json")) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("2M20000000", "2M2" + (10_000_000 + number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
