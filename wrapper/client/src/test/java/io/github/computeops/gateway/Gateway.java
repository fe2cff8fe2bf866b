package io.github.computeops.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import okhttp3.tls.HeldCertificate;

/** A gateway as services have them in front: TLS in front, plain HTTP/1.1 behind. */
public abstract class Gateway implements AutoCloseable {
  private final Path folder;
  private final int port;
  private List<String> command = List.of();
  private Process process;

  /** Writes a certificate; the configuration is the subclass's. */
  Gateway(HeldCertificate certificate) throws IOException {
    folder = Files.createTempDirectory("gateway");
    port = freePort();
    Files.writeString(folder.resolve("cert.pem"), certificate.certificatePem());
    Files.writeString(folder.resolve("key.pem"), certificate.privateKeyPkcs8Pem());
    Files.writeString(
        folder.resolve("both.pem"),
        certificate.certificatePem() + certificate.privateKeyPkcs8Pem());
  }

  /** Tells whether a program is installed. */
  public static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(":"), new String[] {"/usr/sbin"})
        .flatMap(Stream::of)
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  public Path folder() {
    return folder;
  }

  int port() {
    return port;
  }

  public URI uri() {
    return URI.create("https://localhost:" + port);
  }

  final void start(String configuration, List<String> with) throws IOException {
    Files.writeString(folder.resolve("gateway.conf"), configuration);
    command = with;
    start();
  }

  private void start() throws IOException {
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    awaitPort();
  }

  private void awaitPort() throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (System.nanoTime() < end) {
      try {
        new Socket("127.0.0.1", port).close();
        return;
      } catch (IOException e) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      }
    }
    throw new IOException("no gateway: " + Files.readString(folder.resolve("log")));
  }

  /** Stops it, which ends all connections at once, and starts it again. */
  final void restart(long pauseMillis) throws IOException {
    stop();
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pauseMillis));
    start();
  }

  private void stop() {
    process.destroy();
    try {
      process.waitFor(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Makes it start anew without refusing a connection, as after a change of its configuration. */
  public abstract void reload() throws IOException;

  final Process process() {
    return process;
  }

  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(0)) {
      return any.getLocalPort();
    }
  }

  @Override
  public void close() {
    stop();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
