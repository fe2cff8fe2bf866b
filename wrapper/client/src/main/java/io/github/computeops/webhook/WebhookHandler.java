package io.github.computeops.webhook;

/**
 * Handles events of a type. It runs after the service got its response, on a thread of the
 * receiver, and may take long: other events wait in the queue meanwhile.
 *
 * @param <T> the model of the resource
 */
@FunctionalInterface
public interface WebhookHandler<T> {
  /**
   * Handles an event. Those of one resource come one after the other, those of several at the same
   * time if the receiver has several threads.
   *
   * @param event the event
   * @throws Exception if it fails: the receiver logs that and tells its listener; it does not
   *     handle the event again by itself, but forgets it, so that a {@link MissedEvents} that reads
   *     it again does
   */
  void handle(WebhookEvent<T> event) throws Exception;
}
