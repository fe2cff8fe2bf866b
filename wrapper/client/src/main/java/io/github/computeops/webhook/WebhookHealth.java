package io.github.computeops.webhook;

import io.github.computeops.internal.check.Require;
import io.github.computeops.model.WebhookResponseV1beta1;
import io.github.computeops.model.WebhookState;
import io.github.computeops.model.WebhookStatus;
import io.github.computeops.model.WebhooksDeliveryResponseV1beta1;
import java.util.List;

/** A webhook, and the latest deliveries that failed. Immutable and thread-safe. */
public final class WebhookHealth {
  private final WebhookResponseV1beta1 webhook;
  private final List<WebhooksDeliveryResponseV1beta1> failures;

  private WebhookHealth(
      WebhookResponseV1beta1 webhook, List<WebhooksDeliveryResponseV1beta1> failures) {
    this.webhook = webhook;
    this.failures = Require.all("failures", failures);
  }

  /**
   * Makes one. {@link Webhooks} does so; a test of a program may do so too.
   *
   * @param webhook the webhook
   * @param failures the latest deliveries that failed; copied
   * @return both
   */
  public static WebhookHealth of(
      WebhookResponseV1beta1 webhook, List<WebhooksDeliveryResponseV1beta1> failures) {
    return new WebhookHealth(webhook, failures);
  }

  /** {@return the webhook as the service shows it} */
  public WebhookResponseV1beta1 webhook() {
    return webhook;
  }

  /** {@return the latest deliveries that failed, at most those that the service keeps} */
  public List<WebhooksDeliveryResponseV1beta1> failures() {
    return failures;
  }

  /** {@return the id; empty if the service did not tell it} */
  public String id() {
    return webhook.id().orElse("");
  }

  /**
   * {@return whether events are delivered: it is enabled and verified, even if some deliveries
   * failed}
   */
  public boolean isDelivering() {
    return webhook.state().filter(state -> state.is(WebhookState.ENABLED)).isPresent()
        && webhook
            .status()
            .filter(status -> !status.is(WebhookStatus.PENDING))
            .filter(status -> !status.is(WebhookStatus.DISABLED))
            .isPresent();
  }

  /** {@return whether it is disabled, by a caller or by the service} */
  public boolean isDisabled() {
    return webhook.state().filter(state -> state.is(WebhookState.DISABLED)).isPresent();
  }

  /** {@return whether the service disabled it after ten failures in a row} */
  public boolean hasFailed() {
    return webhook.status().filter(status -> status.is(WebhookStatus.ERROR)).isPresent();
  }

  /** Its name, state and status, and the service's reason. */
  @Override
  public String toString() {
    return "The webhook \"%s\" is %s with the status %s%s"
        .formatted(
            webhook.name().orElse(id()),
            webhook.state().map(WebhookState::toString).orElse("in no known state"),
            webhook.status().map(WebhookStatus::toString).orElse("unknown"),
            webhook.statusReason().map(reason -> " (" + reason + ")").orElse(""));
  }
}
