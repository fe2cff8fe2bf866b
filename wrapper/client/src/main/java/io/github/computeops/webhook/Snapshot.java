package io.github.computeops.webhook;

import io.github.computeops.json.Json;
import java.util.Optional;

/**
 * What an event says of a resource.
 *
 * @param type may be empty
 * @param id may be empty
 */
record Snapshot(
    String type, String id, Optional<String> operation, Json resource, EventVersion version) {

  /**
   * Reads the body of an event: the resource itself, or an envelope that has it as {@code new}, or
   * as {@code old} if it was deleted. No document says which, so either is read.
   */
  static Snapshot of(Json body) {
    Json resource = isEnvelope(body) ? resource(body) : body;
    return new Snapshot(
        text(resource, "type").or(() -> text(body, "type")).orElse(""),
        id(resource),
        isEnvelope(body) ? text(body, "operation") : Optional.empty(),
        resource,
        EventVersion.of(resource));
  }

  /** Reads an item of a list of resources. */
  static Snapshot ofList(Json resource) {
    Snapshot event = of(resource);
    return new Snapshot(event.type, event.id, Optional.empty(), resource, event.version.ofList());
  }

  /** Returns the event with a type, if it has none. */
  Snapshot orType(String name) {
    return type.isEmpty() ? new Snapshot(name, id, operation, resource, version) : this;
  }

  private static boolean isEnvelope(Json body) {
    return body.at("id").isAbsent()
        && !(body.at("new").members().isEmpty() && body.at("old").members().isEmpty());
  }

  private static Json resource(Json envelope) {
    return envelope.at("new").members().isEmpty() ? envelope.at("old") : envelope.at("new");
  }

  private static String id(Json resource) {
    return text(resource, "id")
        .or(() -> text(resource, "resourceUri").map(Snapshot::lastSegment))
        .orElse("");
  }

  private static String lastSegment(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static Optional<String> text(Json json, String name) {
    return json.at(name).text();
  }

  /** The resource may have secrets. */
  @Override
  public String toString() {
    return (type.isEmpty() ? "no type" : type) + " " + (id.isEmpty() ? "without id" : id);
  }
}
