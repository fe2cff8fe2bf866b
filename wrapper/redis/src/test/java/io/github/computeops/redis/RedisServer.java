package io.github.computeops.redis;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Assumptions;

/** A redis-server of this test's own, on a free port of this machine. It keeps nothing on disk. */
final class RedisServer implements AutoCloseable {
  private static final Path PROGRAM = program();
  private static final RedisClient ADMIN = RedisClient.create();

  private final int port;
  private Process process;

  RedisServer(String... options) {
    this(freePort(), options);
  }

  RedisServer(int port, String... options) {
    this.port = port;
    start(options);
  }

  private static Path program() {
    for (String folder : System.getenv("PATH").split(":")) {
      Path program = Path.of(folder, "redis-server");
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    return null;
  }

  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it, empty. The test is skipped if there is no redis-server. */
  void start(String... options) {
    Assumptions.assumeTrue(
        PROGRAM != null, "skipped: there is no redis-server; install Debian's redis-server");
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(List.of("--port", "" + port, "--bind", "127.0.0.1", "--save", ""));
    command.addAll(List.of("--appendonly", "no", "--daemonize", "no"));
    command.addAll(List.of(options));
    try {
      process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      awaitPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitPort() {
    Await.until(
        Duration.ofSeconds(10),
        () -> {
          try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
          } catch (IOException e) {
            return false;
          }
        });
  }

  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  int port() {
    return port;
  }

  URI uri() {
    return URI.create("redis://127.0.0.1:" + port);
  }

  /** Asks it something, on a connection of its own. */
  <T> T ask(Function<RedisCommands<String, String>, T> question) {
    return ask("", question);
  }

  <T> T ask(String login, Function<RedisCommands<String, String>, T> question) {
    RedisURI uri = RedisURI.create("redis://" + login + "127.0.0.1:" + port);
    try (StatefulRedisConnection<String, String> connection = ADMIN.connect(uri)) {
      return question.apply(connection.sync());
    }
  }

  @Override
  public void close() {
    if (process != null) {
      kill();
    }
  }
}
