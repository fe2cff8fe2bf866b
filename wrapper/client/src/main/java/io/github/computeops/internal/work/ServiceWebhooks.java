package io.github.computeops.internal.work;

import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.WebhookException;
import io.github.computeops.internal.check.Require;
import io.github.computeops.model.WebhookResponseV1beta1;
import io.github.computeops.model.WebhooksDeliveryResponseV1beta1;
import io.github.computeops.webhook.WebhookHealth;
import io.github.computeops.webhook.WebhookSettings;
import io.github.computeops.webhook.Webhooks;
import io.github.computeops.work.Pace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The webhooks of the service. */
record ServiceWebhooks(Work work) implements Webhooks {
  /** A handshake takes seconds, not minutes. */
  private static final Pace PACE =
      Pace.builder()
          .first(Duration.ofSeconds(1))
          .second(Duration.ofSeconds(1))
          .longest(Duration.ofSeconds(10))
          .build();

  @Override
  public WebhookHealth ensure(WebhookSettings wanted, Duration deadline) {
    Require.present("settings of the webhook", wanted);
    Wait wait = new Wait("the webhook \"" + wanted.name() + "\"", work.time(), PACE, deadline);
    List<WebhookResponseV1beta1> all =
        work.calls().apis().webhooksV1beta1().all().stream().toList();
    List<WebhookResponseV1beta1> named =
        all.stream()
            .filter(webhook -> webhook.name().filter(wanted.name()::equals).isPresent())
            .toList();
    if (named.size() > 1) {
      throw new WebhookException(
          "There are %d webhooks named \"%s\", so it is unknown which one is meant; delete or rename the others."
              .formatted(named.size(), wanted.name()),
          null);
    }
    WebhookChange change = new WebhookChange(work, wanted, wait);
    String id = named.isEmpty() ? change.create(all.size()) : change.update(named.get(0));
    return verified(id, wait);
  }

  private WebhookHealth verified(String id, Wait wait) {
    Optional<WebhookHealth> end =
        wait.until(
            false,
            () -> Optional.of(read(work.calls().looking(wait.remaining()), id)).filter(this::isEnd),
            () -> {});
    WebhookHealth health = end.orElseGet(() -> health(id));
    if (!health.isDelivering()) {
      throw new WebhookException(
          health
              + ", "
              + (end.isPresent()
                  ? "since its destination did not echo the challenge of the handshake; check that the receiver runs, can be reached, and accepts the secret."
                  : "and the deadline passed before the service verified it; call ensure again to wait longer."),
          null);
    }
    return health;
  }

  /** One that is not enabled any more failed the handshake. */
  private boolean isEnd(WebhookHealth health) {
    return health.isDelivering() || health.isDisabled();
  }

  private WebhookHealth read(Calls calls, String id) {
    return WebhookHealth.of(calls.apis().webhooksV1beta1().get(id), List.of());
  }

  @Override
  public WebhookHealth health(String webhookId) {
    String id = Resource.id("webhook", webhookId);
    WebhookResponseV1beta1 webhook = work.calls().apis().webhooksV1beta1().get(id);
    return WebhookHealth.of(webhook, failures(id));
  }

  private List<WebhooksDeliveryResponseV1beta1> failures(String id) {
    try {
      return work.calls().apis().webhooksV1beta1().allDeliveries(id).stream()
          .filter(delivery -> delivery.statusCode().orElse(0L) / 100 != 2)
          .toList();
    } catch (NotFoundException e) {
      return List.of(); // A webhook that was never called may have no deliveries.
    }
  }
}
