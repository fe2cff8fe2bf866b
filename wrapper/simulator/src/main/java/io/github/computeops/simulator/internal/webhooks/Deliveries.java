package io.github.computeops.simulator.internal.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.engine.Items;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The deliveries of a webhook that are kept: the latest ten, and the latest five that failed. */
final class Deliveries {
  private static final int LATEST = 10;
  private static final int LATEST_FAILURES = 5;
  private final Items deliveries;
  private final Map<String, Object> webhook;

  Deliveries(Items deliveries, Map<String, Object> webhook) {
    this.deliveries = deliveries;
    this.webhook = webhook;
  }

  void add(Event event, int status, Instant now) {
    String seed = webhook.get("id") + "/" + deliveries.size() + "/" + now + "/" + event.hashCode();
    String id = UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString();
    Map<String, Object> delivery = new LinkedHashMap<>();
    delivery.put("id", id);
    delivery.put("type", "compute-ops-mgmt/webhook/delivery");
    delivery.put("resourceUri", webhook.get("resourceUri") + "/deliveries/" + id);
    delivery.put("webhookId", webhook.get("id"));
    delivery.put("destination", webhook.get("destination"));
    delivery.put("eventType", event.type() + ":" + event.operation());
    delivery.put("eventTime", now.toString());
    delivery.put("requestTimestamp", now.toString());
    delivery.put("responseTimestamp", now.toString());
    delivery.put("attempt", 0);
    delivery.put("statusCode", status);
    delivery.put("data", event.body());
    delivery.put("generation", 1);
    delivery.put("createdAt", now.toString());
    delivery.put("updatedAt", now.toString());
    deliveries.put(id, delivery);
    forget();
  }

  private void forget() {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = deliveries.size() - 1; i >= 0; i--) {
      all.add(deliveries.at(i));
    }
    int failures = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean failed = !String.valueOf(all.get(i).get("statusCode")).startsWith("2");
      failures += failed ? 1 : 0;
      if (i >= LATEST && (!failed || failures > LATEST_FAILURES)) {
        deliveries.remove(String.valueOf(all.get(i).get("id")));
      }
    }
  }
}
