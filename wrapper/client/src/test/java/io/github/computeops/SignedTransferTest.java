package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.body.RequestBody;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.SignedForm;
import io.github.computeops.files.TransferSettings;
import io.github.computeops.listener.Attempt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Transfers from and to signed addresses end as calls do, and nobody is told of them. */
@Timeout(60)
class SignedTransferTest {
  private static final String SECRET = "0123456789abcdef";
  private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n";

  @TempDir Path folder;

  private static ComputeOps client(RawServer server, UnaryOperator<ComputeOps.Builder> settings) {
    TransferSettings plain = TransferSettings.builder().plainHttp().build();
    return TestClient.of(
        server.uri(),
        builder -> settings.apply(builder.retryPolicy(RetryPolicy.none()).transfers(plain)));
  }

  private static SignedAddress address(RawServer server) {
    return SignedAddress.of(server.uri() + "/" + SECRET + "?signature=" + SECRET);
  }

  private Path target() {
    return folder.resolve("x.zip");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void noLogAndNoListenerIsToldOfAnAddress() throws Exception {
    List<Attempt> told = new ArrayList<>();
    try (CapturedLog log = new CapturedLog(Level.ALL);
        RawServer server = new RawServer(it -> RawServer.say(it, HEAD + "0123456789"));
        ComputeOps com = client(server, builder -> builder.logBodies().listener(told::add))) {
      com.transfers().download(address(server), target());
      SignedForm form = SignedForm.of(address(server), Map.of("policy", SECRET));
      com.transfers().upload(form, "x", RequestBody.text("x", "text/plain"));
      assertFalse(log.all().contains(SECRET), log.all());
    }
    assertEquals(List.of(), told);
  }

  @Test
  void fileWithoutALengthMayBeCutSoItIsNotTaken() throws Exception {
    try (RawServer server =
            new RawServer(
                connection -> {
                  RawServer.say(connection, "HTTP/1.1 200 OK\r\n\r\n0123");
                  connection.close();
                });
        ComputeOps com = client(server, builder -> builder)) {
      InvalidResponseException failed =
          assertThrows(
              InvalidResponseException.class,
              () -> com.transfers().download(address(server), target()));
      assertEquals(
          "The download from "
              + server.uri()
              + " succeeded with 200, but the response has no length, so nobody can tell whether the"
              + " file is whole.",
          failed.getMessage());
    }
    assertEquals(List.of(), files());
  }

  @ParameterizedTest
  @EnumSource
  void fileInChunksIsWholeOnceItsLastChunkCame(Engine engine) throws Exception {
    String chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n0123\r\n0\r\n\r\n";
    TransferSettings plain = TransferSettings.builder().plainHttp().build();
    try (RawServer server = new RawServer(it -> RawServer.say(it, chunks));
        ComputeOps com =
            TestClient.of(
                server.uri(), builder -> builder.transport(engine.transport()).transfers(plain))) {
      com.transfers().download(address(server), target());
    }
    assertEquals("0123", Files.readString(target()));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void closingTheClientAndInterruptingEndADownload(boolean closed) throws Exception {
    List<Throwable> failures = new ArrayList<>();
    try (RawServer server = new RawServer(it -> RawServer.say(it, HEAD + "01"));
        ComputeOps com = client(server, builder -> builder)) {
      Thread reader = new Thread(() -> com.transfers().download(address(server), target()));
      reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
      reader.start();
      server.awaitCall();
      while (files().isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      Runnable end = closed ? com::close : reader::interrupt;
      end.run();
      reader.join(20_000);
      String why =
          closed
              ? "the client was closed during the call"
              : "interrupted while waiting for the response";
      assertEquals(
          "The download from " + server.uri() + " failed: " + why, failures.get(0).getMessage());
      assertTrue(server.awaitOpen(0), "the connection is still open");
    }
    assertEquals(List.of(), files());
  }
}
