package io.github.computeops.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.json.Json;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1beta2;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class WebhookReceiverTest extends WithReceiver {
  @Test
  void eventIsReadAsAnyModel() {
    WebhookReceiver receiver = started(builder().on(SERVER, events::add));
    String body =
        server(
            "a",
            ", \"name\": \"host\", \"generation\": 3, \"updatedAt\": \"2026-01-01T00:00:00Z\"");
    assertEquals(204, post(receiver, body));
    receiver.close();
    WebhookEvent<ServerV1> event = events.get(0);
    assertEquals("host", event.resource().name().orElseThrow());
    assertEquals("host", event.as(ServerV1beta2.TYPE).toMap().get("name"));
    assertEquals(3, event.generation().orElseThrow());
    assertEquals("2026-01-01T00:00Z", event.updatedAt().orElseThrow().toString());
    assertEquals("WebhookEvent[compute-ops-mgmt/server a]", event.toString());
    assertTrue(event.operation().isEmpty());
  }

  @Test
  void envelopeIsReadToo() {
    WebhookReceiver receiver = started(builder().on(SERVER, events::add));
    String head = "{\"type\": \"compute-ops/server\", \"operation\": ";
    assertEquals(204, post(receiver, head + "\"Updated\", \"old\": {}, \"new\": {\"id\": \"a\"}}"));
    assertEquals(204, post(receiver, head + "\"Deleted\", \"new\": {}, \"old\": {\"id\": \"a\"}}"));
    receiver.close();
    assertEquals(
        List.of("a Updated", "a Deleted"),
        events.stream().map(event -> event.id() + " " + event.operation().orElse("")).toList());
  }

  @Test
  void fullQueueAsksForTheEventAgain() {
    WebhookReceiver receiver =
        started(builder().queueSize(2).on(SERVER, event -> blocked.await()).onUnknown(event -> {}));
    assertEquals(204, post(receiver, server("a", "")));
    assertEquals(204, post(receiver, server("b", "")));
    assertEquals(503, post(receiver, server("c", "")));
    assertEquals(503, post(receiver, server("c", "")), "it is not remembered");
    assertEquals(204, post(receiver, server("a", "")), "it repeats one that is in the queue");
    assertEquals(List.of("rejected 503", "rejected 503", "skipped a"), told);
  }

  @Test
  void failureOfAHandlerIsToldAndTheEventForgotten() {
    WebhookReceiver receiver =
        started(
            builder()
                .on(
                    SERVER,
                    event -> {
                      throw new java.io.IOException("no ticket");
                    })
                .on(SERVER, events::add));
    assertEquals(204, post(receiver, server("a", "")));
    while (told.isEmpty()) {
      Thread.onSpinWait();
    }
    assertEquals(204, post(receiver, server("a", "")));
    receiver.close();
    assertEquals(List.of("failed a no ticket", "failed a no ticket"), told);
    assertEquals(2, events.size(), "the other handler got it all the same");
  }

  @Test
  void listenerThatFailsHarmsNothing() {
    WebhookReceiver receiver =
        started(
            WebhookReceiver.builder()
                .secret("X-Key", "right")
                .on(SERVER, events::add)
                .listener(
                    new WebhookListener() {
                      @Override
                      public void skipped(WebhookEvent<?> event) {
                        throw new IllegalStateException("broken");
                      }
                    }));
    assertEquals(204, post(receiver, server("a", "")));
    assertEquals(204, post(receiver, server("a", "")));
    assertEquals(204, post(receiver, server("b", "")));
    receiver.close();
    assertEquals(2, events.size());
  }

  @Test
  void closingHandlesWhatWaitsAndRejectsTheRest() {
    WebhookReceiver receiver = started(builder().on(SERVER, events::add));
    for (int i = 0; i < 100; i++) {
      post(receiver, server("s" + i, ""));
    }
    receiver.close();
    assertEquals(100, events.size());
    assertEquals(503, post(receiver, server("late", "")));
  }

  @Test
  void whatCannotBeHandledInTimeIsAbandonedAloud() {
    WebhookReceiver receiver =
        started(builder().closeTimeout(Duration.ofMillis(50)).on(SERVER, event -> blocked.await()));
    post(receiver, server("a", ""));
    post(receiver, server("b", ""));
    receiver.close();
    assertTrue(told.contains("abandoned b"), told.toString());
  }

  @Test
  void eventsOfOneResourceStayInOrderOnSeveralThreads() {
    WebhookReceiver receiver = started(builder().threads(4).on(SERVER, events::add));
    for (int i = 1; i <= 500; i++) {
      assertEquals(204, post(receiver, server("s" + i % 7, ", \"generation\": " + i)));
    }
    receiver.close();
    assertEquals(500, events.size());
    for (int n = 0; n < 7; n++) {
      String id = "s" + n;
      List<Long> order =
          events.stream()
              .filter(event -> event.id().equals(id))
              .map(event -> event.generation().orElseThrow())
              .toList();
      assertEquals(order.stream().sorted().toList(), order);
    }
  }

  @Test
  void memoryIsBounded() {
    WebhookReceiver receiver = started(builder().memorySize(2).on(SERVER, events::add));
    for (String id : List.of("a", "b", "c", "a", "c")) {
      post(receiver, server(id, ""));
    }
    receiver.close();
    assertEquals(List.of("a", "b", "c", "a"), events.stream().map(WebhookEvent::id).toList());
  }

  @Test
  void laterTimeCountsMoreThanTheGeneration() {
    WebhookReceiver receiver = started(builder().on(SERVER, events::add));
    post(receiver, server("a", ", \"generation\": 9, \"updatedAt\": \"2026-01-01T00:00:00Z\""));
    post(receiver, server("a", ", \"generation\": 1, \"updatedAt\": \"2026-01-02T00:00:00Z\""));
    post(receiver, server("a", ", \"generation\": 9, \"updatedAt\": \"2026-01-01T00:00:00Z\""));
    receiver.close();
    assertEquals(List.of(9L, 1L), events.stream().map(it -> it.generation().orElse(0)).toList());
  }

  @Test
  void sameVersionWithOtherContentsIsNoRepetition() {
    WebhookReceiver receiver = started(builder().on(SERVER, events::add));
    post(receiver, server("a", ", \"generation\": 1, \"name\": \"x\""));
    post(receiver, server("a", ", \"generation\": 1, \"name\": \"y\""));
    receiver.close();
    assertEquals(2, events.size());
  }

  @Test
  void unknownEventIsRawJson() {
    List<Json> raw = new CopyOnWriteArrayList<>();
    WebhookReceiver receiver =
        started(builder().on(SERVER, events::add).onUnknown(event -> raw.add(event.resource())));
    post(receiver, "{\"type\": \"compute-ops-mgmt/teapot\", \"spouts\": 2}");
    receiver.close();
    assertEquals(2, raw.get(0).at("spouts").number().orElseThrow().intValue());
    assertEquals(List.of(), events);
  }
}
