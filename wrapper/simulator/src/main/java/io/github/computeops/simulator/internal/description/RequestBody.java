package io.github.computeops.simulator.internal.description;

import java.util.Map;

/** The body that an operation takes. */
public final class RequestBody {
  private final Description description;
  private final Map<?, ?> body;
  private final String pointer;

  RequestBody(Description description, Map<?, ?> body, String pointer) {
    this.description = description;
    this.body = body;
    this.pointer = pointer;
  }

  /**
   * Returns the JSON pointer of the schema for a body: of the alternative that its discriminator
   * names, so that what is wrong is not said of the others, too.
   */
  public String pointer(Object json) {
    return schema().alternatives().stream()
        .filter(alternative -> alternative.isNamedBy(json))
        .map(Alternative::pointer)
        .findFirst()
        .orElse(pointer + "/content/" + Description.escaped(mediaType()) + "/schema");
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
