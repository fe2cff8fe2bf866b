package io.github.computeops.simulator.internal.description;

import java.util.Map;

/** The body that an operation takes. */
public final class RequestBody {
  private final Description description;
  private final Map<?, ?> body;

  RequestBody(Description description, Map<?, ?> body) {
    this.description = description;
    this.body = body;
  }

  public boolean isRequired() {
    return Boolean.TRUE.equals(body.get("required"));
  }

  public String mediaType() {
    return Description.object(body.get("content")).keySet().iterator().next().toString();
  }

  public Schema schema() {
    return description.schema(
        Description.object(Description.object(body.get("content")).get(mediaType())).get("schema"));
  }
}
