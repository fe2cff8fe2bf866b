package io.github.computeops.webhook;

import io.github.computeops.json.Json;
import io.github.computeops.json.ResourceType;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Who handles which events.
 *
 * @param unknown handles the events of all types that nobody else does
 */
record Handlers(List<Route<?>> routes, WebhookHandler<Json> unknown) {
  /** Handles an event with each handler of its type, whether or not one of them fails. */
  void handle(Snapshot event, BiConsumer<WebhookEvent<?>, Throwable> failed) {
    List<Route<?>> fitting = routes.stream().filter(route -> route.takes(event)).toList();
    if (fitting.isEmpty()) {
      handle(raw(event), unknown, failed);
    }
    fitting.forEach(route -> route.handle(event, failed));
  }

  static WebhookEvent<Json> raw(Snapshot event) {
    return new WebhookEvent<>(event, event.resource());
  }

  private static <T> void handle(
      WebhookEvent<T> event,
      WebhookHandler<T> handler,
      BiConsumer<WebhookEvent<?>, Throwable> failed) {
    try {
      handler.handle(event);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      failed.accept(event, e);
    } catch (Throwable e) { // An Error would end the thread, and nobody would know of the event.
      failed.accept(event, e);
    }
  }

  /** A type, and who handles it. */
  record Route<T>(ResourceType<T> type, WebhookHandler<T> handler) {
    /** A body that is not an object has no type, so no route takes it. */
    boolean takes(Snapshot event) {
      return type.isNamed(event.type());
    }

    void handle(Snapshot event, BiConsumer<WebhookEvent<?>, Throwable> failed) {
      T resource = event.resource().as(type.model());
      Handlers.handle(new WebhookEvent<>(event, resource), handler, failed);
    }
  }
}
