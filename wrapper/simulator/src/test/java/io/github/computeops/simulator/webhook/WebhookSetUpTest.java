package io.github.computeops.simulator.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.WebhookException;
import io.github.computeops.model.WebhookState;
import io.github.computeops.model.WebhooksCreateRequestV1beta1;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.webhook.WebhookHealth;
import io.github.computeops.webhook.WebhookReceiver;
import io.github.computeops.webhook.WebhookSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookSetUpTest {
  private static final String FILTER = "type eq 'compute-ops/server'";
  private static final String PATCH = "PATCH /compute-ops-mgmt/v1beta1/webhooks/{webhook_id}";
  private static final String POST = "POST /compute-ops-mgmt/v1beta1/webhooks";
  private static final Duration DEADLINE = Duration.ofSeconds(10);
  private final Simulator simulator = Simulator.builder().servers(3).timeFactor(0).start();
  private final ComputeOps com = simulator.newClient();
  private final WebhookReceiver receiver =
      WebhookReceiver.builder().secret(Sender.HEADER, "right").build();
  private Hook hook;

  @BeforeEach
  void listen() throws Exception {
    hook = Hook.Kind.JDK.start(receiver);
  }

  @AfterEach
  void close() throws Exception {
    hook.close();
    receiver.close();
    com.close();
    simulator.close();
  }

  private WebhookSettings.Builder wanted(URI destination, String secret) {
    return WebhookSettings.builder()
        .name("tickets")
        .destination(destination)
        .eventFilter(FILTER)
        .header(Sender.HEADER, secret);
  }

  private WebhookHealth ensure(WebhookSettings.Builder settings) {
    return com.webhooks().ensure(settings.build(), DEADLINE);
  }

  private int sent(String operation) {
    return simulator.received(operation).list().size();
  }

  @Test
  void webhookIsCreatedOnceAndThenLeftAlone() {
    WebhookHealth created = ensure(wanted(hook.uri(), "right"));
    WebhookHealth again = ensure(wanted(hook.uri(), "right"));
    assertTrue(created.isDelivering());
    assertEquals(created.id(), again.id());
    assertEquals("1 created, 0 changed", sent(POST) + " created, " + sent(PATCH) + " changed");
  }

  @Test
  void whatDiffersIsChanged() {
    String id = ensure(wanted(hook.uri(), "right")).id();
    WebhookHealth changed =
        ensure(wanted(hook.uri(), "right").eventFilter("type eq 'compute-ops/job'"));
    assertEquals(id, changed.id());
    assertEquals("type eq 'compute-ops/job'", changed.webhook().eventFilter().orElseThrow());
    assertEquals(1, sent(PATCH));
  }

  @Test
  void disabledWebhookIsEnabledAgain() {
    String id = ensure(wanted(hook.uri(), "right")).id();
    com.webhooksV1beta1()
        .update(
            id,
            io.github.computeops.model.WebhooksUpdateRequestV1beta1.builder()
                .state(WebhookState.DISABLED)
                .build());
    assertFalse(com.webhooks().health(id).isDelivering());
    assertTrue(ensure(wanted(hook.uri(), "right")).isDelivering());
  }

  @Test
  void headersAreSentAgainOnRequest() {
    ensure(wanted(hook.uri(), "right"));
    ensure(wanted(hook.uri(), "right").sendHeaders());
    assertEquals(1, sent(PATCH));
  }

  @Test
  void failedHandshakeIsASentence() {
    WebhookException failure =
        assertThrows(WebhookException.class, () -> ensure(wanted(hook.uri(), "wrong")));
    assertEquals(
        "The webhook \"tickets\" is DISABLED with the status WARNING (The destination did not echo the challenge), since its destination did not echo the challenge of the handshake; check that the receiver runs, can be reached, and accepts the secret.",
        failure.getMessage());
  }

  @Test
  void sixthEnablingIsASentence() {
    for (int i = 0; i < 5; i++) {
      assertThrows(WebhookException.class, () -> ensure(wanted(hook.uri(), "wrong")));
    }
    WebhookException failure =
        assertThrows(WebhookException.class, () -> ensure(wanted(hook.uri(), "wrong")));
    assertEquals(
        "The webhook \"tickets\" was enabled more than five times in 15 minutes, so the service does not enable it now; correct the receiver, and call ensure again after 15 minutes.",
        failure.getMessage());
  }

  @Test
  void twentySixthWebhookIsASentence() {
    for (int i = 0; i < 25; i++) {
      com.webhooksV1beta1().create(other("other " + i));
    }
    WebhookException failure =
        assertThrows(WebhookException.class, () -> ensure(wanted(hook.uri(), "right")));
    assertEquals(
        "The webhook \"tickets\" cannot be created: the account has 25 webhooks, and the service allows 25; delete one.",
        failure.getMessage());
  }

  @Test
  void twoOfOneNameAreASentence() {
    com.webhooksV1beta1().create(other("tickets"));
    com.webhooksV1beta1().create(other("tickets"));
    WebhookException failure =
        assertThrows(WebhookException.class, () -> ensure(wanted(hook.uri(), "right")));
    assertTrue(
        failure.getMessage().startsWith("There are 2 webhooks named \"tickets\""),
        failure.getMessage());
  }

  private WebhooksCreateRequestV1beta1 other(String name) {
    return WebhooksCreateRequestV1beta1.builder()
        .name(name)
        .destination(hook.uri().toString())
        .eventFilter(FILTER)
        .headers(Map.of())
        .state(WebhookState.DISABLED)
        .build();
  }
}
