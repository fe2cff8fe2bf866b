package io.github.computeops.internal.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls through Feign alone, as far as expanders can check them: nulls and empty lists pass. */
class ParametersOnTheWireTest {
  private final List<String> received = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private Berths berths;

  /** An interface as the templates write one. */
  private interface Berths {
    @RequestLine(value = "DELETE /v1/berths/{id}", decodeSlash = false)
    void delete(@Param(value = "id", expander = SegmentExpander.class) String id);

    @RequestLine(value = "DELETE /v1/berths?id={ids}", decodeSlash = false)
    void deleteAll(@Param(value = "ids", expander = QueryExpander.class) List<String> ids);

    @RequestLine("DELETE /v1/berths")
    @Headers("Key: {key}")
    void deleteKeyed(@Param(value = "key", expander = HeaderExpander.class) String key);
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String key = exchange.getRequestHeaders().getFirst("Key");
          received.add(exchange.getRequestURI().toString() + (key == null ? "" : " " + key));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    berths =
        Feign.builder().target(Berths.class, "http://localhost:" + server.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7",
    "a/b, a%2Fb",
    "..., ...",
    "..a, ..a",
    "%2E%2E, %252E%252E",
    "..%2Fx, ..%252Fx",
    "a?b#c, a%3Fb%23c",
    "{id}, %7Bid%7D"
  })
  void aPathValueIsOneSegment(String value, String segment) {
    berths.delete(value);
    assertEquals(List.of("/v1/berths/" + segment), received);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ".", "..", "../", "../7", "7/..", "..\\7"})
  void aPathValueThatLeadsElsewhereSendsNothing(String value) {
    assertThrows(IllegalArgumentException.class, () -> berths.delete(value));
    assertEquals(List.of(), received);
  }

  @Test
  void aListIsOneParameterForEachValue() {
    berths.deleteAll(List.of("a b", "..", "7&id=8"));
    assertEquals(List.of("/v1/berths?id=a%20b&id=..&id=7%26id%3D8"), received);
  }

  @Test
  void blankQueryAndHeaderValuesSendNothing() {
    assertEquals(
        "A query parameter is blank; without it the call would mean something else.",
        assertThrows(IllegalArgumentException.class, () -> berths.deleteAll(List.of("a", "")))
            .getMessage());
    assertEquals(
        "A header parameter is blank; without it the call would mean something else.",
        assertThrows(IllegalArgumentException.class, () -> berths.deleteKeyed(" ")).getMessage());
    assertEquals(List.of(), received);
  }

  @Test
  void aHeaderValueIsSentAsItIs() {
    berths.deleteKeyed("a/b");
    assertEquals(List.of("/v1/berths a/b"), received);
  }
}
