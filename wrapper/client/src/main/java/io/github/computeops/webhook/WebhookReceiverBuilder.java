package io.github.computeops.webhook;

import io.github.computeops.internal.check.Require;
import io.github.computeops.json.Json;
import io.github.computeops.json.ResourceType;
import io.github.computeops.webhook.Handlers.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Builds a {@link WebhookReceiver}. May be used again after a build. Not thread-safe. */
public final class WebhookReceiverBuilder {
  private final AcceptedSecrets secrets = new AcceptedSecrets();
  private final List<Route<?>> routes = new ArrayList<>();
  private WebhookHandler<Json> unknown = event -> {};
  private WebhookListener listener = new WebhookListener() {};
  private int maxBodySize = 1 << 20;
  private Duration bodyTimeout = Duration.ofSeconds(10);
  private int queueSize = 10_000;
  private int threads = 1;
  private int memorySize = 100_000;
  private Duration closeTimeout = Duration.ofSeconds(30);

  WebhookReceiverBuilder() {}

  /**
   * Requires a header, which the webhook has to have among its {@code headers}: the service signs
   * nothing, so this is how it proves itself. To change a secret, accept the old one and the new
   * one, change that of the webhook, then accept the new one alone. If several headers are set, a
   * request must have all of them.
   *
   * @param header the name of the header, in upper or lower case
   * @param accepted the values that are accepted; compared in constant time
   * @return this builder
   * @throws IllegalArgumentException if there is no value, or one is blank or cannot be sent
   */
  public WebhookReceiverBuilder secret(String header, String... accepted) {
    secrets.add(Require.text("header of the secret", header), accepted);
    return this;
  }

  /**
   * Handles the events of a type. If it is called several times for one type, each handler gets
   * each event, in the order of the calls.
   *
   * @param type such as {@code ResourceTypes.SERVER}
   * @param handler runs after the service got its response
   * @param <T> the model of the resource
   * @return this builder
   */
  public <T> WebhookReceiverBuilder on(ResourceType<T> type, WebhookHandler<T> handler) {
    routes.add(new Route<>(Require.present("type", type), Require.present("handler", handler)));
    return this;
  }

  /**
   * Handles all events that no other handler is for, among them those of types that are not known
   * yet.
   *
   * @param handler gets the JSON as it came; by default, nobody gets it
   * @return this builder
   */
  public WebhookReceiverBuilder onUnknown(WebhookHandler<Json> handler) {
    unknown = Require.setting("handler of unknown events", handler);
    return this;
  }

  /**
   * Sets who is told what becomes of requests and events.
   *
   * @param given nobody by default
   * @return this builder
   */
  public WebhookReceiverBuilder listener(WebhookListener given) {
    listener = Require.setting("listener", given);
    return this;
  }

  /**
   * Limits the size of a body. A larger one gets 413.
   *
   * @param bytes more than zero; 1 MiB by default
   * @return this builder
   */
  public WebhookReceiverBuilder maxBodySize(int bytes) {
    maxBodySize = (int) Require.positive("largest body", bytes);
    return this;
  }

  /**
   * Limits the time to read a body. One that takes longer gets 408. Of a body that stalls, the web
   * server takes care: see the adapter.
   *
   * @param limit more than zero; 10 seconds by default
   * @return this builder
   */
  public WebhookReceiverBuilder bodyTimeout(Duration limit) {
    bodyTimeout = positive("body timeout", limit);
    return this;
  }

  /**
   * Limits how many events wait. Others get 503, which asks the service to deliver them again.
   *
   * @param events at least 1; 10,000 by default
   * @return this builder
   */
  public WebhookReceiverBuilder queueSize(int events) {
    queueSize = atLeastOne("queue", events);
    return this;
  }

  /**
   * Sets how many events are handled at the same time. Those of one resource are handled one after
   * the other all the same.
   *
   * @param count at least 1, the default
   * @return this builder
   */
  public WebhookReceiverBuilder threads(int count) {
    threads = atLeastOne("number of threads", count);
    return this;
  }

  /**
   * Sets of how many resources the latest state is remembered, to tell repeated and stale events.
   * One takes about 300 bytes.
   *
   * @param resources at least 1; 100,000 by default
   * @return this builder
   */
  public WebhookReceiverBuilder memorySize(int resources) {
    memorySize = atLeastOne("memory", resources);
    return this;
  }

  /**
   * Limits how long {@link WebhookReceiver#close()} waits for the events that are in the queue.
   *
   * @param limit more than zero; 30 seconds by default
   * @return this builder
   */
  public WebhookReceiverBuilder closeTimeout(Duration limit) {
    closeTimeout = positive("close timeout", limit);
    return this;
  }

  private static Duration positive(String name, Duration given) {
    if (Require.present(name, given).isNegative() || given.isZero()) {
      throw new IllegalArgumentException("The " + name + " is " + given + "; give more than zero.");
    }
    return given;
  }

  private static int atLeastOne(String name, int given) {
    if (given < 1) {
      throw new IllegalArgumentException("The " + name + " is " + given + "; give 1 or more.");
    }
    return given;
  }

  /**
   * {@return the receiver, whose threads run until it is closed}
   *
   * @throws IllegalStateException if no secret is set: anybody could send events
   */
  public WebhookReceiver build() {
    if (secrets.isEmpty()) {
      throw new IllegalStateException(
          "The receiver has no secret, so anybody could send it events; call secret with a header of the webhook.");
    }
    Reception reception =
        new Reception(
            new Handlers(List.copyOf(routes), unknown),
            listener,
            new EventMemory(memorySize),
            threads,
            queueSize,
            closeTimeout);
    BodyReader bodies = new BodyReader(maxBodySize, bodyTimeout, System::nanoTime);
    return new WebhookReceiver(secrets.copy(), bodies, reception);
  }
}
