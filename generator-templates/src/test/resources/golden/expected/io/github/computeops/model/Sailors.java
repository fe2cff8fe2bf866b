package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Voyage/properties/crew/anyOf/0}. */
public final class Sailors extends JsonModel implements VoyageCrew {
  /** Reads this model from JSON. */
  public static final JsonType<Sailors> TYPE = JsonTypes.object(new Builder());

  private Sailors(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Sailors of(Map<String, ?> json) {
    return new Sailors(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code sailors}, or empty} */
  public Optional<Long> sailors() {
    return optional("sailors", JsonTypes.LONG);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, Sailors> {
    private Builder() {}

    @Override
    protected Sailors view(Map<String, Object> json, JsonPath at) {
      return new Sailors(json, at);
    }

    /**
     * {@return this builder, {@code sailors} set}
     * @param value the value
     */
    public Builder sailors(long value) {
      return with("sailors", value);
    }
  }
}
