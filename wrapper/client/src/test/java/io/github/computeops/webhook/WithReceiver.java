package io.github.computeops.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.json.ResourceType;
import io.github.computeops.model.ServerV1;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;

/** Receivers whose listener keeps what it is told, and which are closed after the test. */
abstract class WithReceiver {
  static final ResourceType<ServerV1> SERVER =
      ResourceType.of("compute-ops-mgmt/server", ServerV1.TYPE);
  final List<String> told = new CopyOnWriteArrayList<>();
  final List<WebhookEvent<ServerV1>> events = new CopyOnWriteArrayList<>();
  final CountDownLatch blocked = new CountDownLatch(1);
  final List<WebhookReceiver> receivers = new ArrayList<>();
  final WebhookListener listener =
      new WebhookListener() {
        @Override
        public void rejected(int status) {
          told.add("rejected " + status);
        }

        @Override
        public void skipped(WebhookEvent<?> event) {
          told.add("skipped " + event.id());
        }

        @Override
        public void failed(WebhookEvent<?> event, Throwable failure) {
          told.add("failed " + event.id() + " " + failure.getMessage());
        }

        @Override
        public void abandoned(WebhookEvent<?> event) {
          told.add("abandoned " + event.id());
        }
      };

  WebhookReceiverBuilder builder() {
    return WebhookReceiver.builder().secret("X-Key", "right").listener(listener);
  }

  WebhookReceiver started(WebhookReceiverBuilder builder) {
    WebhookReceiver receiver = builder.build();
    receivers.add(receiver);
    return receiver;
  }

  @AfterEach
  void close() {
    blocked.countDown();
    receivers.forEach(WebhookReceiver::close);
  }

  static int post(WebhookReceiver receiver, String body) {
    return receiver
        .handle("POST", Map.of("x-key", List.of("right")), body.getBytes(UTF_8))
        .status();
  }

  static String server(String id, String rest) {
    return "{\"type\": \"compute-ops-mgmt/server\", \"id\": \"" + id + "\"" + rest + "}";
  }
}
