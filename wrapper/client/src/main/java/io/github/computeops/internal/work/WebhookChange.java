package io.github.computeops.internal.work;

import io.github.computeops.error.RateLimitedException;
import io.github.computeops.error.WebhookException;
import io.github.computeops.model.WebhookResponseV1beta1;
import io.github.computeops.model.WebhookState;
import io.github.computeops.model.WebhooksCreateRequestV1beta1;
import io.github.computeops.model.WebhooksUpdateRequestV1beta1;
import io.github.computeops.webhook.WebhookSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a webhook be what is wanted. */
record WebhookChange(Work work, WebhookSettings wanted, Wait verification) {
  private static final int MOST = 25;

  /**
   * Creates the webhook, and returns its id.
   *
   * @param existing how many there are
   */
  String create(int existing) {
    if (existing >= MOST) {
      throw new WebhookException(
          "The webhook \"%s\" cannot be created: the account has %d webhooks, and the service allows %d; delete one."
              .formatted(wanted.name(), existing, MOST),
          null);
    }
    return enabling(
        () ->
            work.calls()
                .apis()
                .webhooksV1beta1()
                .create(
                    WebhooksCreateRequestV1beta1.builder()
                        .name(wanted.name())
                        .destination(wanted.destination().toString())
                        .eventFilter(wanted.eventFilter())
                        .headers(headers())
                        .state(WebhookState.ENABLED)
                        .build())
                .id()
                .orElseThrow(
                    () ->
                        new WebhookException(
                            "The webhook \"%s\" was created, but the response does not say its id; call ensure again."
                                .formatted(wanted.name()),
                            null)));
  }

  /** Changes what differs, and returns the id. */
  String update(WebhookResponseV1beta1 webhook) {
    String id = webhook.id().orElse("");
    WebhooksUpdateRequestV1beta1.Builder patch = WebhooksUpdateRequestV1beta1.builder();
    if (differs(webhook.destination(), wanted.destination().toString())) {
      patch.destination(wanted.destination().toString());
    }
    if (differs(webhook.eventFilter(), wanted.eventFilter())) {
      patch.eventFilter(wanted.eventFilter());
    }
    if (webhook.state().filter(state -> state.is(WebhookState.ENABLED)).isEmpty()) {
      patch.state(WebhookState.ENABLED);
    }
    boolean changes = !patch.build().toMap().isEmpty();
    if (changes || wanted.sendsHeaders()) {
      patch.headers(headers());
      enabling(() -> looking().update(id, patch.build()));
    }
    return id;
  }

  /** Whoever enables too often would only wait in vain. */
  private io.github.computeops.api.WebhooksV1beta1 looking() {
    return work.calls().looking(verification.remaining()).apis().webhooksV1beta1();
  }

  private static boolean differs(Optional<String> is, String wanted) {
    return is.filter(wanted::equals).isEmpty();
  }

  private Map<String, Object> headers() {
    return new LinkedHashMap<>(wanted.headers());
  }

  private <T> T enabling(Supplier<T> call) {
    try {
      return call.get();
    } catch (RateLimitedException e) {
      throw new WebhookException(
          "The webhook \"%s\" was enabled more than five times in 15 minutes, so the service does not enable it now; correct the receiver, and call ensure again after 15 minutes."
              .formatted(wanted.name()),
          e);
    }
  }
}
