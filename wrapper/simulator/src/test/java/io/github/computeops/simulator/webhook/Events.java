package io.github.computeops.simulator.webhook;

import io.github.computeops.webhook.WebhookEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** The events that a handler got. */
final class Events {
  private final List<WebhookEvent<?>> all = new CopyOnWriteArrayList<>();

  void add(WebhookEvent<?> event) {
    all.add(event);
  }

  /** Returns id and generation of each, once there are so many. */
  List<String> await(int count) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    while (all.size() < count && System.nanoTime() < deadline) {
      Thread.sleep(5);
    }
    return all.stream().map(it -> it.id() + "/" + it.generation().orElse(0)).toList();
  }

  static String server(String id, int generation) {
    return """
        {"type": "compute-ops-mgmt/server", "id": "%s", "name": "host-%s", "generation": %d,
         "updatedAt": "2026-01-01T00:00:%02dZ"}"""
        .formatted(id, id, generation, generation);
  }
}
