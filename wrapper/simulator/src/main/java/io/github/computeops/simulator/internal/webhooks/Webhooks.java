package io.github.computeops.simulator.internal.webhooks;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.engine.Items;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.time.Background;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Webhooks: verified when they are enabled, and told of the events that their filter selects. */
public final class Webhooks {
  private static final int MOST = 25;
  private static final int MOST_ENABLED = 5;
  private static final Duration ENABLING_WINDOW = Duration.ofMinutes(15);
  private final Map<String, Health> healths = new ConcurrentHashMap<>();
  private final Map<String, Deque<Instant>> enabled = new ConcurrentHashMap<>();
  private final Courier courier = new Courier();
  private final Items webhooks;
  private final Resources resources;
  private final Clock clock;
  private final Background deliveries;

  /**
   * Makes the behaviour of webhooks.
   *
   * @param deliveries in which destinations are called, one after the other
   */
  public Webhooks(Resources resources, Clock clock, Background deliveries) {
    this.resources = resources;
    this.webhooks = resources.items("webhooks");
    this.clock = clock;
    this.deliveries = deliveries;
    deliveries.atEnd(courier::close);
  }

  public void addTo(Behaviours behaviours) {
    behaviours
        .put("POST webhooks", this::create)
        .put("PATCH webhooks/{}", this::change)
        .fills("webhooks/{}/deliveries");
  }

  private Response create(Call call) {
    new WebhookCheck(call.body()).check();
    if (webhooks.size() >= MOST) {
      throw ErrorResponseException.conflict("There are already " + MOST + " webhooks.");
    }
    return verified(call, call.byRule(), true);
  }

  private Response change(Call call) {
    Map<String, Object> body = call.body();
    new WebhookCheck(body).check();
    boolean isNews = "ENABLED".equals(body.get("state"));
    return verified(
        call,
        call.byRule(),
        isNews || body.containsKey("destination") || body.containsKey("headers"));
  }

  /** Shows a response again after what it shows was verified. */
  private Response verified(Call call, Response response, boolean isNews) {
    Object id =
        response.body().map(it -> it instanceof Map<?, ?> map ? map.get("id") : "").orElse("");
    Map<String, Object> webhook = webhooks.find(String.valueOf(id)).orElseThrow();
    resources.items("webhooks/" + id + "/deliveries");
    if (isNews || "DISABLED".equals(webhook.get("state"))) {
      webhook = "ENABLED".equals(webhook.get("state")) ? enabled(webhook) : disabled(webhook);
      webhooks.put(String.valueOf(id), webhook);
    }
    return new Response(response.status(), response.headers(), call.respond(webhook).body());
  }

  private static Map<String, Object> disabled(Map<String, Object> webhook) {
    return with(webhook, "DISABLED", "DISABLED", "Disabled");
  }

  private Map<String, Object> enabled(Map<String, Object> webhook) {
    String id = String.valueOf(webhook.get("id"));
    count(id);
    deliveries.tick();
    healths.put(id, new Health());
    return courier.verifies(destination(webhook), headers(webhook))
        ? with(webhook, "ENABLED", "ACTIVE", "Verified")
        : with(webhook, "DISABLED", "WARNING", "The destination did not echo the challenge");
  }

  private void count(String id) {
    Deque<Instant> times = enabled.computeIfAbsent(id, none -> new ArrayDeque<>());
    times.removeIf(time -> time.isBefore(clock.instant().minus(ENABLING_WINDOW)));
    if (times.size() >= MOST_ENABLED) {
      throw ErrorResponseException.tooManyRequests(
          "The webhook was enabled " + MOST_ENABLED + " times in the last 15 minutes.");
    }
    times.add(clock.instant());
  }

  static Map<String, Object> with(
      Map<String, Object> webhook, String state, String status, String reason) {
    Map<String, Object> changed = new LinkedHashMap<>(webhook);
    changed.put("state", state);
    changed.put("status", status);
    changed.put("statusReason", reason);
    changed.put("deliveriesUri", webhook.get("resourceUri") + "/deliveries");
    return changed;
  }

  private static String destination(Map<String, Object> webhook) {
    return String.valueOf(webhook.get("destination"));
  }

  private static Map<?, ?> headers(Map<String, Object> webhook) {
    return webhook.get("headers") instanceof Map<?, ?> map ? map : Map.of();
  }

  /** Delivers an event to all webhooks that want it. */
  void publish(Event event) {
    for (int i = 0; i < webhooks.size(); i++) {
      Map<String, Object> webhook = webhooks.at(i);
      if ("ENABLED".equals(webhook.get("state"))
          && event.matches(WebhookCheck.filter(String.valueOf(webhook.get("eventFilter"))))) {
        Instant now = clock.instant();
        deliveries.execute(() -> deliver(String.valueOf(webhook.get("id")), event, now));
      }
    }
  }

  private void deliver(String id, Event event, Instant now) {
    Map<String, Object> webhook = webhooks.find(id).orElse(Map.of());
    if (!"ENABLED".equals(webhook.get("state"))) {
      return;
    }
    int status = courier.deliver(destination(webhook), headers(webhook), event.body());
    boolean success = status >= 200 && status < 300;
    new Deliveries(resources.items("webhooks/" + id + "/deliveries"), webhook)
        .add(event, status, now);
    String health = healths.computeIfAbsent(id, none -> new Health()).count(success);
    String state = health.equals("ERROR") ? "DISABLED" : "ENABLED";
    webhooks.change(id, it -> with(it, state, health, "Last delivery: status " + status));
  }
}
