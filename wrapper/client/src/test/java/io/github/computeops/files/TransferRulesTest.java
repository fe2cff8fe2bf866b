package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.Timeouts;
import io.github.computeops.body.RequestBody;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which addresses are used, and how. */
@Timeout(60)
class TransferRulesTest extends WithOneStore {
  @Test
  void plainHttpIsRejectedUnlessATestAllowsIt() {
    StoreException failed = (StoreException) failure(TransferSettings.ofDefaults());
    assertEquals(
        "The signed address at "
            + origin()
            + " is not https; if this is a test, allow it with TransferSettings.builder()"
            + ".plainHttp(); nothing was sent to it.",
        failed.getMessage());
    assertEquals(0, failed.status());
    assertEquals(List.of(), requests);
    assertEquals("TransferSettings[plainHttp=false]", TransferSettings.ofDefaults().toString());
  }

  @Test
  void hostThatThePredicateRejectsIsNotAsked() {
    TransferSettings others =
        TransferSettings.builder().plainHttp().hosts(host -> host.endsWith(".example")).build();
    assertEquals(
        "The signed address at "
            + origin()
            + " is not one that TransferSettings.hosts accepts; nothing was sent to it.",
        failure(others).getMessage());
    assertEquals(List.of(), requests);
  }

  @Test
  void redirectIsNotFollowed() {
    handler =
        exchange -> {
          exchange.getResponseHeaders().set("Location", origin() + "/other/" + SECRET);
          respond(exchange, 307, "text/plain", "");
        };
    assertEquals(
        "The download from "
            + origin()
            + " failed with 307: a redirect, which the client does not follow",
        failure(PLAIN).getMessage());
    assertEquals(List.of("GET"), requests);
  }

  @Test
  void fileThatComesNoFurtherEndsAfterThePause() {
    handler =
        exchange -> {
          exchange.sendResponseHeaders(200, 10);
          exchange.getResponseBody().write(1);
          exchange.getResponseBody().flush();
          sleep();
        };
    try (ComputeOps com =
        client(
            builder ->
                builder
                    .transfers(PLAIN)
                    .timeouts(Timeouts.builder().body(Duration.ofMillis(200)).build()))) {
      TransportException failed =
          assertThrows(
              TransportException.class,
              () -> com.transfers().download(address(), folder.resolve("x")));
      assertEquals(
          "The download from " + origin() + " failed: nothing of the response came for 200 ms",
          failed.getMessage());
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void closedClientTransfersNothing() {
    ComputeOps com = client(builder -> builder.transfers(PLAIN));
    Transfers transfers = com.transfers();
    com.close();
    assertThrows(
        IllegalStateException.class, () -> transfers.download(address(), folder.resolve("x")));
    assertEquals("Transfers[TransferSettings[plainHttp=true]]", transfers.toString());
  }

  @Test
  void targetIsCheckedBeforeAnythingIsSent() {
    try (ComputeOps com = client(builder -> builder.transfers(PLAIN))) {
      assertThrows(
          IllegalArgumentException.class, () -> com.transfers().download(address(), folder));
    }
    assertEquals(List.of(), requests);
  }

  @Test
  void formIsSentInOrderWithTheFileLastAndALength() {
    List<String> bodies = new CopyOnWriteArrayList<>();
    List<String> lengths = new CopyOnWriteArrayList<>();
    handler =
        exchange -> {
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          lengths.add(exchange.getRequestHeaders().getFirst("Content-Length"));
          respond(exchange, 204, "text/plain", "");
        };
    SignedForm form = SignedForm.of(address(), Map.of("policy", SECRET));
    try (ComputeOps com = client(builder -> builder.transfers(PLAIN))) {
      com.transfers()
          .upload(form, "a.ahs", RequestBody.bytes(new byte[] {65}, "application/octet-stream"));
    }
    assertEquals(List.of(String.valueOf(bodies.get(0).length())), lengths);
    assertEquals(
        "B\r\nContent-Disposition: form-data; name=\"policy\"\r\n\r\n"
            + SECRET
            + "\r\nB\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.ahs\"\r\n"
            + "Content-Type: application/octet-stream\r\n\r\nA\r\nB--\r\n",
        bodies.get(0).replaceAll("--compute-ops-[0-9a-f-]{36}", "B"));
  }
}
