package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Leg/oneOf/0}. */
public final class SeaLeg extends JsonModel implements Leg {
  /** Reads this model from JSON. */
  public static final JsonType<SeaLeg> TYPE = JsonTypes.object(new Builder());

  private SeaLeg(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SeaLeg of(Map<String, ?> json) {
    return new SeaLeg(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder().with("by", "sea");
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code by}} */
  public String by() {
    return required("by", JsonTypes.TEXT);
  }

  /** {@return {@code miles}, or empty} */
  public Optional<Long> miles() {
    return optional("miles", JsonTypes.LONG);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, SeaLeg> {
    private Builder() {}

    @Override
    protected SeaLeg view(Map<String, Object> json, JsonPath at) {
      return new SeaLeg(json, at);
    }

    /**
     * {@return this builder, {@code by} set}
     * @param value the value
     */
    public Builder by(String value) {
      return with("by", value);
    }

    /**
     * {@return this builder, {@code miles} set}
     * @param value the value
     */
    public Builder miles(long value) {
      return with("miles", value);
    }
  }
}
