package io.github.computeops.webhook;

import io.github.computeops.webhook.EventMemory.Verdict;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives each event to its handlers once, wherever it comes from. Thread-safe. */
final class Reception {
  private static final Logger LOG = LoggerFactory.getLogger(WebhookReceiver.class);

  private final Handlers handlers;
  private final WebhookListener listener;
  private final EventMemory memory;
  private final HandlerQueue queue;
  private final Duration closeTimeout;
  private volatile boolean closed;

  Reception(
      Handlers handlers,
      WebhookListener listener,
      EventMemory memory,
      int threads,
      int places,
      Duration closeTimeout) {
    this.handlers = handlers;
    this.listener = listener;
    this.memory = memory;
    this.queue = new HandlerQueue(threads, places, this::handle, this::abandoned);
    this.closeTimeout = closeTimeout;
  }

  /** Takes an event, and returns false if there is no room. */
  boolean take(Snapshot event) {
    return taken(event) != Taken.FULL;
  }

  /** What became of an event. */
  enum Taken {
    QUEUED,
    SKIPPED,
    FULL
  }

  /** Judges and queues in one step, so that of two equal events at the same time one is queued. */
  Taken taken(Snapshot event) {
    synchronized (memory) {
      if (memory.judge(event) == Verdict.FRESH) {
        if (!queue.offer(event)) {
          return Taken.FULL;
        }
        memory.remember(event);
        return Taken.QUEUED;
      }
    }
    LOG.debug("{} is skipped, since it is known.", event);
    tell(() -> listener.skipped(Handlers.raw(event)));
    return Taken.SKIPPED;
  }

  void awaitRoom() throws InterruptedException {
    if (closed) {
      throw new IllegalStateException("The webhook receiver is closed, so it takes no event.");
    }
    queue.awaitRoom();
  }

  private void handle(Snapshot event) {
    handlers.handle(event, (told, failure) -> failed(event, told, failure));
  }

  /** The event may be read again, so it is not known any more. */
  private void failed(Snapshot event, WebhookEvent<?> told, Throwable failure) {
    synchronized (memory) {
      memory.forget(event);
    }
    LOG.error("The handler of {} failed, so the event is not handled.", told, failure);
    tell(() -> listener.failed(told, failure));
  }

  private void abandoned(Snapshot event) {
    LOG.error("{} is not handled, since the receiver was closed.", event);
    tell(() -> listener.abandoned(Handlers.raw(event)));
  }

  void rejected(int status) {
    LOG.debug("A request is rejected with {}.", status);
    tell(() -> listener.rejected(status));
  }

  private static void tell(Runnable listener) {
    try {
      listener.run();
    } catch (RuntimeException e) {
      LOG.warn("The listener of the webhook receiver failed.", e);
    }
  }

  void close() {
    closed = true;
    queue.close(closeTimeout);
  }
}
