package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code -Dbodies.mb=1024} downloads a gigabyte, and prints the times. */
class BigBodyTest {
  private static final long DOWN = Long.getLong("bodies.mb", 200) << 20;
  private static final long UP = 100L << 20;
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final AtomicLong received = new AtomicLong();
  private HttpServer server;

  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/up", this::receive);
    server.createContext("/down", BigBodyTest::send);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void receive(HttpExchange exchange) throws IOException {
    long count = 0;
    byte[] block = new byte[1 << 20];
    try (InputStream in = exchange.getRequestBody()) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        count += n;
      }
    }
    received.addAndGet(count);
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  private static void send(HttpExchange exchange) throws IOException {
    byte[] block = new byte[1 << 20];
    exchange.sendResponseHeaders(200, DOWN);
    try (OutputStream out = exchange.getResponseBody()) {
      for (long sent = 0; sent < DOWN; sent += block.length) {
        out.write(block);
      }
    }
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void bigFilesGoUpAndDownInAHeapOf64Megabytes() throws Exception {
    Path up = folder.resolve("up");
    try (RandomAccessFile sparse = new RandomAccessFile(up.toFile(), "rw")) {
      sparse.setLength(UP);
    }
    String times = run(up);
    assertTrue(times.matches("\\{up=\\d+, .*, down by hand=\\d+\\}"), times);
    assertTrue(received.get() > 12 * UP && received.get() < 12 * UP + 10_000, times);
    assertEquals(DOWN, Files.size(folder.resolve("down")));
    System.out.println("milliseconds: " + times);
  }

  private String run(Path up) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                JAVA,
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                BigBodies.class.getName(),
                "http://127.0.0.1:" + server.getAddress().getPort(),
                up.toString())
            .redirectErrorStream(true)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return output;
  }
}
