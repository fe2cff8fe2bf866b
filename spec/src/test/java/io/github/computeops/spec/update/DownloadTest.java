package io.github.computeops.spec.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.computeops.spec.SpecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/whole", exchange -> respond(exchange, 200, "openapi"));
    server.createContext("/gone", exchange -> respond(exchange, 404, "no"));
    server.createContext("/moved", DownloadTest::redirect);
    server.createContext("/stalled", exchange -> begin(exchange, 100));
    server.createContext("/broken", DownloadTest::breakOff);
    server.createContext("/endless", DownloadTest::respondForever);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static void respond(HttpExchange exchange, int status, String body) throws IOException {
    exchange.sendResponseHeaders(status, body.length());
    exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().add("Location", "/whole");
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private static void begin(HttpExchange exchange, int promised) throws IOException {
    exchange.sendResponseHeaders(200, promised);
    exchange.getResponseBody().write('o');
    exchange.getResponseBody().flush();
  }

  private static void breakOff(HttpExchange exchange) throws IOException {
    begin(exchange, 100);
    exchange.close();
  }

  private static void respondForever(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    byte[] much = new byte[1024 * 1024];
    try (OutputStream body = exchange.getResponseBody()) {
      while (true) {
        body.write(much);
      }
    }
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private byte[] bytes(URI from, Duration timeout) {
    return new Download(from, timeout, new PrintStream(printed, true, StandardCharsets.UTF_8))
        .bytes();
  }

  private String sentence(URI from, Duration timeout) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> assertThrows(SpecException.class, () -> bytes(from, timeout)).getMessage());
  }

  @Test
  void followsARedirectAndPrintsTheSize() {
    byte[] bytes = bytes(at("/moved"), Duration.ofSeconds(20));
    assertEquals("openapi", new String(bytes, StandardCharsets.UTF_8));
    assertEquals(
        "\rdownloaded 0 KiB of 0 KiB" + System.lineSeparator(),
        printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void aBodyThatStallsFailsAfterTheTimeout() {
    assertEquals(
        at("/stalled") + " was not downloaded within 1 s; try again, or raise -Dtimeout.",
        sentence(at("/stalled"), Duration.ofSeconds(1)));
  }

  @Test
  void aClosedPortFailsAtOnce() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    URI dead = URI.create("http://127.0.0.1:" + port + "/");
    assertEquals(
        dead
            + " cannot be reached; check the network and the proxy (-Dhttps.proxyHost), or give a file.",
        sentence(dead, Duration.ofSeconds(20)));
  }

  @Test
  void failsOnAnyStatusOtherThan200() {
    assertEquals(
        at("/gone")
            + " failed with 404; check the URL, or download it in a browser and give the file.",
        sentence(at("/gone"), Duration.ofSeconds(20)));
  }

  @Test
  void failsOnATruncatedBody() {
    String sentence = sentence(at("/broken"), Duration.ofSeconds(20));
    assertEquals(
        at("/broken") + " was not downloaded completely; try again, or give a file.",
        sentence.replaceFirst(" \\(.*\\)", ""));
  }

  @Test
  void failsOnABodyOverTheSizeLimit() {
    assertEquals(
        at("/endless") + " is larger than 64 MiB; check that it is a description.",
        sentence(at("/endless"), Duration.ofSeconds(30)));
  }
}
