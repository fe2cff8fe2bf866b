package io.github.computeops.webhook;

import java.time.Duration;

/**
 * Sets webhooks up, and looks after them. Reached by {@code com.webhooks()}.
 *
 * <pre>{@code
 * WebhookHealth hook = com.webhooks().ensure(
 *     WebhookSettings.builder()
 *         .name("tickets")
 *         .destination(URI.create("https://hooks.example.com/com"))
 *         .eventFilter("type eq 'compute-ops/alert'")
 *         .header("X-Hook-Key", secret)
 *         .build(),
 *     Duration.ofMinutes(2));
 * }</pre>
 *
 * <p>A view of a tenant cannot call them: webhooks do not take {@code Tenant-Acid}. Thread-safe. A
 * test may implement it; a new version may add methods.
 */
public interface Webhooks {
  /**
   * Makes a webhook be what is wanted, enabled and verified: creates it if none has the name, else
   * changes what differs, and enables it if it is disabled. Does nothing if all is as it should be.
   * Waits until the service has verified the destination, so the receiver must be running.
   *
   * <p>Names of webhooks are not unique for the service, so do not call this in two processes at
   * the same time. If a call fails, call this again: it finds what was created.
   *
   * <p>The service never shows the headers of a webhook, so they are sent only when it is created,
   * when something else changes, or after {@link WebhookSettings.Builder#sendHeaders()}.
   *
   * @param wanted what the webhook shall be
   * @param deadline how long to wait for the verification, such as two minutes
   * @return the webhook, which delivers
   * @throws io.github.computeops.error.WebhookException if the account has 25 webhooks already, two
   *     have the name, the webhook was enabled more than five times in 15 minutes, the destination
   *     does not echo the challenge, or the deadline passed
   * @throws io.github.computeops.failure.ComputeOpsException if a call fails
   * @throws IllegalArgumentException if the deadline is negative
   */
  WebhookHealth ensure(WebhookSettings wanted, Duration deadline);

  /**
   * Returns how a webhook does. The service disables one after ten failures in a row, and tells
   * nobody: look now and then, such as each minute, and alert if {@link
   * WebhookHealth#isDelivering()} is false. {@link #ensure} enables it again.
   *
   * @param webhookId its id
   * @return state, status and recent failures
   * @throws io.github.computeops.failure.ComputeOpsException if a call fails
   */
  WebhookHealth health(String webhookId);
}
