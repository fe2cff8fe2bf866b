package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.github.computeops.ComputeOps;
import io.github.computeops.RetryPolicy;
import io.github.computeops.TestClient;
import io.github.computeops.failure.ComputeOpsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store that responds as a test says, and clients. */
abstract class WithOneStore {
  static final String SECRET = "0123456789abcdef";

  static final TransferSettings PLAIN = TransferSettings.builder().plainHttp().build();

  @TempDir Path folder;

  final ExecutorService threads = Executors.newCachedThreadPool();

  final List<String> requests = new CopyOnWriteArrayList<>();

  HttpServer server;

  volatile HttpHandler handler = exchange -> respond(exchange, 200, "", "whole");

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.add(exchange.getRequestMethod());
          handler.handle(exchange);
        });
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  static void respond(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    exchange.getRequestBody().readAllBytes();
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  ComputeOps client(UnaryOperator<ComputeOps.Builder> settings) {
    return TestClient.of(
        URI.create("http://127.0.0.1:1"),
        builder -> settings.apply(builder.retryPolicy(RetryPolicy.none())));
  }

  String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  SignedAddress address() {
    return SignedAddress.of(origin() + "/" + SECRET + "/file?sig=" + SECRET);
  }

  ComputeOpsException failure(TransferSettings settings) {
    try (ComputeOps com = client(builder -> builder.transfers(settings))) {
      ComputeOpsException failed =
          assertThrows(
              ComputeOpsException.class,
              () -> com.transfers().download(address(), folder.resolve("x")));
      StringWriter printed = new StringWriter();
      failed.printStackTrace(new PrintWriter(printed));
      assertFalse(printed.toString().contains(SECRET), printed.toString());
      return failed;
    }
  }
}
