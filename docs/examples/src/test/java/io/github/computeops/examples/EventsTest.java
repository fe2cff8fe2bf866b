package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.JobsV1;
import io.github.computeops.api.JobsV1Filter;
import io.github.computeops.filter.EventProperties;
import io.github.computeops.job.template.ServerPowerOff;
import io.github.computeops.model.JobV1;
import io.github.computeops.model.ResourceTypes;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.webhook.MissedEvents;
import io.github.computeops.webhook.WebhookEvent;
import io.github.computeops.webhook.WebhookHealth;
import io.github.computeops.webhook.WebhookListener;
import io.github.computeops.webhook.WebhookReceiver;
import io.github.computeops.webhook.WebhookReply;
import io.github.computeops.webhook.WebhookServer;
import io.github.computeops.webhook.WebhookSettings;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The code of the page "Events". */
class EventsTest {
  private final Simulator simulator = Simulator.builder().servers(2).timeFactor(0).start();
  private final ComputeOps com = simulator.newClient();
  private final String secret = "correct horse";
  private final List<String> log = new CopyOnWriteArrayList<>();
  private final WebhookReceiver receiver = receiver();

  private WebhookReceiver receiver() {
    // region: receiver
    WebhookReceiver receiver =
        WebhookReceiver.builder()
            .secret("X-Hook-Key", secret)
            .on(ResourceTypes.JOB, event -> log.add(event.resource().name().orElse("a job")))
            .onUnknown(event -> log.add(event.type() + " " + event.json()))
            .build();
    // endregion
    return receiver;
  }

  @AfterEach
  void close() {
    receiver.close();
    com.close();
    simulator.close();
  }

  private WebhookHealth setUp(int port) {
    URI destination = URI.create("http://localhost:" + port + "/hook");
    // region: ensure
    WebhookHealth hook =
        com.webhooks()
            .ensure(
                WebhookSettings.builder()
                    .name("tickets")
                    .destination(destination)
                    .eventFilter(EventProperties.TYPE.eq("compute-ops/job"))
                    .header("X-Hook-Key", secret)
                    .build(),
                Duration.ofMinutes(2));
    // endregion
    return hook;
  }

  @Test
  void eventsAreReceivedAndMissedOnesRead() throws Exception {
    String id;
    // region: server
    try (WebhookServer server = WebhookServer.start(receiver, new InetSocketAddress(0), "/hook")) {
      // endregion
      id = setUp(server.port()).id();
      startJob();
      simulator.advance(Duration.ZERO);
    }
    startJob();
    OffsetDateTime lastTime = OffsetDateTime.parse("2025-12-31T00:00:00Z");
    // region: missed
    MissedEvents<JobV1> jobs =
        MissedEvents.of(
            receiver,
            ResourceTypes.JOB,
            since ->
                com.jobsV1()
                    .all(
                        JobsV1.ListQuery.builder()
                            .filter(JobsV1Filter.UPDATED_AT.gt(since))
                            .build()));
    MissedEvents.Result result = jobs.read(lastTime);
    OffsetDateTime next = result.next(); // keep it for the next time
    // endregion
    assertEquals(1, result.missed());
    assertEquals(OffsetDateTime.parse("2026-01-01T00:00:00Z"), next);
    // region: health
    WebhookHealth health = com.webhooks().health(id);
    if (!health.isDelivering()) {
      log.add("alarm: " + health);
    }
    // endregion
    receiver.close();
    assertEquals(2, log.size());
  }

  private void startJob() {
    String server = com.serversV1().list().items().get(0).id().orElseThrow();
    com.jobs().start(ServerPowerOff.builder().server(server).build());
  }

  @Test
  void anyWebServerCanCallIt() {
    String method = "POST";
    Map<String, List<String>> headers = Map.of("x-hook-key", List.of(secret));
    byte[] body = "{\"type\": \"compute-ops-mgmt/teapot\", \"id\": \"1\"}".getBytes();
    // region: handle
    WebhookReply reply = receiver.handle(method, headers, body);
    // endregion
    assertEquals(204, reply.status());
  }

  @Test
  void listenerIsToldOfFailures() {
    String oldSecret = "old";
    // region: listener
    WebhookReceiver receiver =
        WebhookReceiver.builder()
            .secret("X-Hook-Key", secret, oldSecret)
            .on(ResourceTypes.ALERT, event -> openTicket(event.resource().id()))
            .listener(
                new WebhookListener() {
                  @Override
                  public void failed(WebhookEvent<?> event, Throwable failure) {
                    log.add(event + " failed: " + failure.getMessage());
                  }
                })
            .build();
    // endregion
    receiver.handle(
        "POST",
        Map.of("X-Hook-Key", List.of(oldSecret)),
        "{\"type\": \"compute-ops-mgmt/alert\", \"id\": \"7\"}".getBytes());
    receiver.close();
    assertTrue(log.get(0).startsWith("WebhookEvent[compute-ops-mgmt/alert 7] failed: no tickets"));
  }

  private static void openTicket(String id) {
    throw new IllegalStateException("no tickets today");
  }
}
