package io.github.computeops.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRejectionTest extends WithReceiver {
  @ParameterizedTest
  @ValueSource(strings = {"wrong", "", "righ", "rightt", "RIGHT"})
  void everythingButTheSecretIsRejected(String secret) {
    WebhookReceiver receiver = started(builder());
    WebhookReply reply =
        receiver.handle("POST", Map.of("X-Key", List.of(secret)), "{}".getBytes(UTF_8));
    assertEquals(401, reply.status());
    assertFalse(reply.body().contains("right"));
  }

  @Test
  void secretThatIsSentTwiceIsRejected() {
    WebhookReceiver receiver = started(builder());
    Map<String, List<String>> headers = Map.of("X-Key", List.of("right", "wrong"));
    assertEquals(401, receiver.handle("POST", headers, new byte[0]).status());
    assertEquals(401, receiver.handle("POST", Map.of(), new byte[0]).status());
  }

  @Test
  void severalHeadersAreAllRequired() {
    WebhookReceiver receiver = started(builder().secret("X-Other", "too"));
    Map<String, List<String>> one = Map.of("X-Key", List.of("right"));
    Map<String, List<String>> both = Map.of("X-Key", List.of("right"), "X-Other", List.of("too"));
    assertEquals(401, receiver.handle("POST", one, "{}".getBytes(UTF_8)).status());
    assertEquals(204, receiver.handle("POST", both, "{}".getBytes(UTF_8)).status());
  }

  @Test
  void receiverWithoutSecretIsNotBuilt() {
    IllegalStateException failure =
        assertThrows(IllegalStateException.class, WebhookReceiver.builder()::build);
    assertEquals(
        "The receiver has no secret, so anybody could send it events; call secret with a header of the webhook.",
        failure.getMessage());
  }

  @Test
  void bodyOverTheLimitIsRejectedByAByte() {
    WebhookReceiver receiver = started(builder().maxBodySize(10).onUnknown(event -> {}));
    assertEquals(204, post(receiver, "\"12345678\""));
    assertEquals(413, post(receiver, "\"123456789\""));
  }
}
