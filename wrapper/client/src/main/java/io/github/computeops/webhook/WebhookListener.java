package io.github.computeops.webhook;

/**
 * Is told what becomes of requests and events, to count or alert. Called on the receiver's threads
 * and on those of the web server, so it has to be thread-safe and quick. What it throws is ignored,
 * after a line in the log.
 */
public interface WebhookListener {
  /**
   * Is told of a request that was rejected.
   *
   * @param status 400 or above, as sent: 401 for a wrong secret, 503 for a full queue
   */
  default void rejected(int status) {}

  /**
   * Is told of an event that no handler gets, since it repeats one that came before, or is older
   * than one.
   *
   * @param event the event
   */
  default void skipped(WebhookEvent<?> event) {}

  /**
   * Is told that a handler failed, after the receiver logged it.
   *
   * @param event the event that is not handled
   * @param failure what the handler threw
   */
  default void failed(WebhookEvent<?> event, Throwable failure) {}

  /**
   * Is told of an event that the service got a success for and that no handler gets, since the
   * receiver was closed and the time to handle the rest is up.
   *
   * @param event the event
   */
  default void abandoned(WebhookEvent<?> event) {}
}
