package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.RateLimitedException;
import io.github.computeops.error.WebhookException;
import io.github.computeops.webhook.WebhookHealth;
import io.github.computeops.webhook.WebhookSettings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A webhook is made what is wanted, and waited for until the service has verified it. */
class WebhookEnsureTest extends WithWork {
  private static final String LIST = "GET v1beta1/webhooks";
  private static final String HOOK = "v1beta1/webhooks/w";
  private static final String AS_WANTED = webhook("https://a.example/", "type eq 'x'", "ENABLED");
  private static final Duration DEADLINE = Duration.ofMinutes(2);

  private static String webhook(String destination, String filter, String state) {
    return "{\"id\":\"w\",\"name\":\"hook\",\"destination\":\"%s\",\"eventFilter\":\"%s\",\"state\":\"%s\"}"
        .formatted(destination, filter, state);
  }

  private static WebhookSettings.Builder wanted() {
    return WebhookSettings.builder()
        .name("hook")
        .destination(URI.create("https://a.example/"))
        .eventFilter("type eq 'x'")
        .header("X-Key", "secret");
  }

  private WebhookHealth ensured() {
    return com.webhooks().ensure(wanted().build(), DEADLINE);
  }

  private String failure() {
    return assertThrows(WebhookException.class, this::ensured).getMessage();
  }

  private void exist(String... webhooks) {
    service.others.put(LIST, request -> service.items(List.of(webhooks)));
    service.others.put("POST v1beta1/webhooks", request -> service.json(201, "{\"id\":\"w\"}"));
    service.others.put("PATCH " + HOOK, request -> service.json(200, "{}"));
  }

  private void fares(String... states) {
    List<String> left = new ArrayList<>(List.of(states));
    service.others.put(
        "GET " + HOOK,
        request -> {
          String[] now = (left.size() > 1 ? left.remove(0) : left.get(0)).split(" ");
          return service.json(
              200,
              "{\"id\":\"w\",\"name\":\"hook\",\"state\":\"%s\",\"status\":\"%s\"}"
                  .formatted(now[0], now[1]));
        });
  }

  private Map<?, ?> sent(String method) {
    int at =
        service.requests.indexOf(
            service.requests.stream()
                .filter(it -> it.startsWith(method))
                .findFirst()
                .orElseThrow());
    return WorkService.parsed(service.bodies.get(at));
  }

  @Test
  void missingWebhookIsCreatedAndWaitedFor() {
    exist("{\"id\":\"v\",\"name\":\"other\"}", "{\"id\":\"u\"}");
    fares("ENABLED PENDING", "ENABLED PENDING", "ENABLED ACTIVE");
    WebhookHealth health = ensured();
    assertTrue(health.isDelivering());
    assertEquals("w", health.id());
    assertEquals(
        Map.of(
            "name", "hook",
            "destination", "https://a.example/",
            "eventFilter", "type eq 'x'",
            "headers", Map.of("X-Key", "secret"),
            "state", "ENABLED"),
        sent("POST"));
    slept(1, 1.5);
  }

  @Test
  void webhookThatIsAsWantedIsLeftAlone() {
    exist(AS_WANTED);
    fares("ENABLED WARNING");
    assertTrue(ensured().isDelivering());
    assertEquals(0, service.count("P"));
    slept();
  }

  @ParameterizedTest
  @CsvSource({
    "https://b.example/, type eq 'x', ENABLED, destination, https://a.example/",
    "https://a.example/, type eq 'y', ENABLED, eventFilter, type eq 'x'",
    "https://a.example/, type eq 'x', DISABLED, state, ENABLED"
  })
  void onlyWhatDiffersIsChangedAndTheHeadersAreSentAlong(
      String destination, String filter, String state, String property, String value) {
    exist(webhook(destination, filter, state));
    fares("ENABLED ACTIVE");
    ensured();
    assertEquals(Map.of(property, value, "headers", Map.of("X-Key", "secret")), sent("PATCH"));
  }

  @Test
  void headersAreSentAloneIfThatIsWanted() {
    exist(AS_WANTED);
    fares("ENABLED ACTIVE");
    com.webhooks().ensure(wanted().sendHeaders().build(), DEADLINE);
    assertEquals(Map.of("headers", Map.of("X-Key", "secret")), sent("PATCH"));
  }

  @Test
  void disabledWebhookHasFailedTheHandshake() {
    exist(AS_WANTED);
    fares("ENABLED PENDING", "DISABLED ERROR");
    assertEquals(
        "The webhook \"hook\" is DISABLED with the status ERROR, since its destination did not echo"
            + " the challenge of the handshake; check that the receiver runs, can be reached, and"
            + " accepts the secret.",
        failure());
    slept(1);
  }

  @Test
  void verificationThatTakesLongerThanTheDeadlineIsASentence() {
    exist(AS_WANTED);
    fares("ENABLED PENDING");
    assertEquals(
        "The webhook \"hook\" is ENABLED with the status PENDING, and the deadline passed before the"
            + " service verified it; call ensure again to wait longer.",
        failure());
    assertEquals(DEADLINE, service.time.sleeps().stream().reduce(Duration.ZERO, Duration::plus));
  }

  @Test
  void twoOfTheNameAreUnknown() {
    exist(AS_WANTED, AS_WANTED);
    assertEquals(
        "There are 2 webhooks named \"hook\", so it is unknown which one is meant; delete or rename"
            + " the others.",
        failure());
    assertEquals(0, service.count("P"));
  }

  @Test
  void accountHasAtMostTwentyFive() {
    fares("ENABLED ACTIVE");
    exist(Collections.nCopies(24, "{\"name\":\"other\"}").toArray(String[]::new));
    ensured();
    exist(Collections.nCopies(25, "{\"name\":\"other\"}").toArray(String[]::new));
    assertEquals(
        "The webhook \"hook\" cannot be created: the account has 25 webhooks, and the service allows"
            + " 25; delete one.",
        failure());
  }

  @Test
  void createdWebhookWithoutAnIdIsASentence() {
    exist();
    service.others.put("POST v1beta1/webhooks", request -> service.json(201, "{}"));
    assertEquals(
        "The webhook \"hook\" was created, but the response does not say its id; call ensure again.",
        failure());
  }

  @Test
  void webhookThatWasEnabledTooOftenIsNotEnabledAgain() {
    exist(webhook("https://a.example/", "type eq 'x'", "DISABLED"));
    service.others.put("PATCH " + HOOK, request -> service.json(429, "{}"));
    WebhookException failure = assertThrows(WebhookException.class, this::ensured);
    assertEquals(
        "The webhook \"hook\" was enabled more than five times in 15 minutes, so the service does"
            + " not enable it now; correct the receiver, and call ensure again after 15 minutes.",
        failure.getMessage());
    assertInstanceOf(RateLimitedException.class, failure.getCause());
    assertEquals(1, service.count("PATCH"));
  }

  @Test
  void healthHasTheDeliveriesThatFailed() {
    fares("ENABLED WARNING");
    service.others.put(
        "GET " + HOOK + "/deliveries",
        request ->
            service.items(
                List.of(
                    "{\"id\":\"a\",\"statusCode\":204}",
                    "{\"id\":\"b\",\"statusCode\":302}",
                    "{\"id\":\"c\"}")));
    WebhookHealth health = com.webhooks().health("/compute-ops-mgmt/v1beta1/webhooks/w");
    assertEquals(
        List.of("b", "c"),
        health.failures().stream().map(delivery -> delivery.id().orElseThrow()).toList());
    assertTrue(health.isDelivering());
  }

  @Test
  void webhookThatWasNeverCalledHasNoFailures() {
    fares("ENABLED PENDING");
    assertEquals(List.of(), com.webhooks().health("w").failures());
  }
}
