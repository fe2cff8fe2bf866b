package io.github.computeops.simulator.internal.description;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The response of an operation if all goes well. */
public final class Success {
  private static final String LOCATION = "Location";
  private final Description description;
  private final int status;
  private final Map<?, ?> response;

  Success(Description description, int status, Map<?, ?> response) {
    this.description = description;
    this.status = status;
    this.response = response;
  }

  public int status() {
    return status;
  }

  /** Returns whether it says where to look, in the header {@code Location}. */
  public boolean hasLocation() {
    return headers().containsKey(LOCATION);
  }

  /** Returns the schemas of the headers that it must have beside that one, or has an example of. */
  public Map<String, Schema> otherHeaders() {
    Map<String, Schema> others = new LinkedHashMap<>();
    headers()
        .forEach(
            (name, header) -> {
              Map<?, ?> resolved = description.resolved(header);
              Schema schema = description.schema(resolved.get("schema"));
              boolean isSent =
                  schema.example().isPresent() || Boolean.TRUE.equals(resolved.get("required"));
              if (!LOCATION.equals(name) && isSent) {
                others.put(name.toString(), schema);
              }
            });
    return others;
  }

  private Map<?, ?> headers() {
    return Description.object(response.get("headers"));
  }

  /** Returns the media type, or nothing if there is no body. */
  public Optional<String> mediaType() {
    return Description.object(response.get("content")).keySet().stream()
        .map(Object::toString)
        .findFirst();
  }

  public Optional<Schema> schema() {
    return mediaType()
        .map(type -> Description.object(Description.object(response.get("content")).get(type)))
        .map(content -> description.schema(content.get("schema")));
  }
}
