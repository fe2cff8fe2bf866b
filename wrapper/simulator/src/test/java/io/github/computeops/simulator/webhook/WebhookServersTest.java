package io.github.computeops.simulator.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.json.ResourceType;
import io.github.computeops.model.ServerV1;
import io.github.computeops.webhook.WebhookReceiver;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The receiver behaves the same behind each web server. */
class WebhookServersTest {
  private static final String OLD = "old-secret";
  private static final String NEW = "new-secret";
  private final Events servers = new Events();
  private final Events unknown = new Events();
  private final List<String> names = new CopyOnWriteArrayList<>();
  private final WebhookReceiver receiver =
      WebhookReceiver.builder()
          .secret(Sender.HEADER, OLD, NEW)
          .bodyTimeout(Duration.ofSeconds(2))
          .on(ResourceType.of("compute-ops-mgmt/server", ServerV1.TYPE), servers::add)
          .on(
              ResourceType.of("compute-ops-mgmt/server", ServerV1.TYPE),
              event -> names.add(event.resource().name().orElse("")))
          .onUnknown(unknown::add)
          .build();
  private Hook hook;

  private Sender start(Hook.Kind kind) throws Exception {
    hook = kind.start(receiver);
    return new Sender(hook.uri(), OLD);
  }

  @AfterEach
  void close() throws Exception {
    hook.close();
    receiver.close();
  }

  @ParameterizedTest
  @EnumSource
  void handshakeEchoesTheChallenge(Hook.Kind kind) throws Exception {
    HttpResponse<String> reply = start(kind).handshake("a \"b\" c");
    assertEquals(200, reply.statusCode());
    assertEquals("{\"verification\":\"a \\\"b\\\" c\"}", reply.body());
    assertTrue(
        reply.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
  }

  @ParameterizedTest
  @EnumSource
  void wrongSecretIsRejectedInTheHandshakeToo(Hook.Kind kind) throws Exception {
    Sender stranger = start(kind).with("guess");
    assertEquals(401, stranger.handshake("x").statusCode());
    assertEquals(401, stranger.post(Events.server("a", 1)));
    assertEquals(List.of(), servers.await(0));
  }

  @ParameterizedTest
  @EnumSource
  void bothSecretsAreAcceptedWhileTheyRotate(Hook.Kind kind) throws Exception {
    Sender sender = start(kind);
    assertEquals(204, sender.post(Events.server("a", 1)));
    assertEquals(204, sender.with(NEW).post(Events.server("a", 2)));
    assertEquals(List.of("a/1", "a/2"), servers.await(2));
    assertEquals(List.of("host-a", "host-a"), names);
  }

  @ParameterizedTest
  @EnumSource
  void bodyOfTenMegabytesIsTooLarge(Hook.Kind kind) throws Exception {
    Sender sender = start(kind);
    assertEquals(413, sender.post(" ".repeat(10 << 20)));
    assertEquals(
        413,
        sender
            .send(
                sender
                    .request()
                    .POST(
                        BodyPublishers.ofInputStream(
                            () -> new java.io.ByteArrayInputStream(new byte[10 << 20]))))
            .statusCode());
    assertEquals(204, sender.post(Events.server("a", 1)));
  }

  @ParameterizedTest
  @EnumSource
  void stalledBodiesHoldUpNobodyAndAreCutOff(Hook.Kind kind) throws Exception {
    Sender sender = start(kind);
    List<Socket> stalled = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      stalled.add(sender.half());
    }
    assertEquals(204, sender.post(Events.server("a", 1)));
    for (Socket socket : stalled) {
      InputStream in = socket.getInputStream();
      assertTrue(!new String(in.readAllBytes()).startsWith("HTTP/1.1 2"));
      socket.close();
    }
    assertEquals(List.of("a/1"), servers.await(1));
  }

  @ParameterizedTest
  @EnumSource
  void bodyThatTricklesIsCutOff(Hook.Kind kind) throws Exception {
    try (Socket socket = start(kind).half()) {
      String response;
      try {
        response = Sender.trickle(socket);
      } catch (java.io.IOException e) {
        response = "closed";
      }
      assertTrue(List.of("closed", "HTTP/1.1 408").contains(response), response);
    }
  }

  @ParameterizedTest
  @EnumSource
  void repeatedAndStaleEventsReachNoHandler(Hook.Kind kind) throws Exception {
    Sender sender = start(kind);
    for (int generation : new int[] {1, 1, 3, 2, 3, 1, 4}) {
      assertEquals(204, sender.post(Events.server("a", generation)));
    }
    assertEquals(204, sender.post(Events.server("b", 1)));
    assertEquals(List.of("a/1", "a/3", "a/4", "b/1"), servers.await(4));
  }

  @ParameterizedTest
  @EnumSource
  void eventOfAnUnknownTypeIsARawEvent(Hook.Kind kind) throws Exception {
    Sender sender = start(kind);
    assertEquals(204, sender.post("{\"type\": \"compute-ops-mgmt/teapot\", \"id\": \"t\"}"));
    assertEquals(204, sender.post("[1]"));
    assertEquals(List.of("t/0", "/0"), unknown.await(2));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoEventIsRejected(Hook.Kind kind) throws Exception {
    Sender sender = start(kind);
    assertEquals(400, sender.post("{\"id\""));
    assertEquals(400, sender.post(""));
    assertEquals(400, sender.send(sender.request().GET()).statusCode());
    assertEquals(
        405, sender.send(sender.request().PUT(BodyPublishers.ofString("{}"))).statusCode());
  }

  /** Jetty knows no POST elsewhere, and says so with 405. */
  @ParameterizedTest
  @EnumSource
  void otherPathsAreNotTheHook(Hook.Kind kind) throws Exception {
    Sender sender = start(kind);
    int expected = kind == Hook.Kind.JETTY ? 405 : 404;
    for (String path : List.of("/hookworm", "/hook/more", "/other")) {
      assertEquals(expected, sender.at(sender.uri().resolve(path)).post(Events.server("a", 1)));
    }
    assertEquals(List.of(), servers.await(0));
  }
}
