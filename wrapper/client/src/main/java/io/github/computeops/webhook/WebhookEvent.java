package io.github.computeops.webhook;

import io.github.computeops.json.Json;
import io.github.computeops.json.JsonType;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An event: a resource as it was when it was created, changed or deleted. What the service delivers
 * is the resource alone, so an event does not say which of the three happened. Immutable and
 * thread-safe.
 *
 * @param <T> the model of the resource; {@link Json} if its type is unknown
 */
public final class WebhookEvent<T> {
  private final Snapshot snapshot;
  private final T resource;

  WebhookEvent(Snapshot snapshot, T resource) {
    this.snapshot = snapshot;
    this.resource = resource;
  }

  /** {@return the type of the resource, such as {@code compute-ops-mgmt/server}; may be empty} */
  public String type() {
    return snapshot.type();
  }

  /** {@return the id of the resource; empty if the event has none} */
  public String id() {
    return snapshot.id();
  }

  /**
   * {@return the resource; reading a property that is missing or unlike its type throws, as in any
   * model}
   */
  public T resource() {
    return resource;
  }

  /**
   * Reads the resource as another model, such as that of another version.
   *
   * @param model such as {@code ServerV1beta2.TYPE}
   * @param <M> the model
   * @return the resource
   * @throws io.github.computeops.json.JsonReadException if the event is not a JSON object
   */
  public <M> M as(JsonType<M> model) {
    return snapshot.resource().as(model);
  }

  /** {@return the resource as JSON, with all that no model knows} */
  public Json json() {
    return snapshot.resource();
  }

  /** {@return the count of changes of the resource; empty if the event has none} */
  public OptionalLong generation() {
    return snapshot.version().generation();
  }

  /** {@return when the resource was last changed; empty if the event does not say so} */
  public Optional<OffsetDateTime> updatedAt() {
    return snapshot.version().updatedAt();
  }

  /**
   * Returns what happened, if the event says so. Those of today do not.
   *
   * @return such as {@code Created}, {@code Updated} or {@code Deleted}; else empty
   */
  public Optional<String> operation() {
    return snapshot.operation();
  }

  /** Type and id. */
  @Override
  public String toString() {
    return "WebhookEvent[" + snapshot + "]";
  }
}
