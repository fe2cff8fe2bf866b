package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;

/** The schema at {@code /components/schemas/Fish}. */
public final class Fish extends JsonModel implements Cargo, VoyagePapers {
  /** Reads this model from JSON. */
  public static final JsonType<Fish> TYPE = JsonTypes.object(new Builder());

  private Fish(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Fish of(Map<String, ?> json) {
    return new Fish(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code type}} */
  public String type() {
    return required("type", JsonTypes.TEXT);
  }

  /** {@return {@code weight}} */
  public double weight() {
    return required("weight", JsonTypes.DOUBLE);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, Fish> {
    private Builder() {}

    @Override
    protected Fish view(Map<String, Object> json, JsonPath at) {
      return new Fish(json, at);
    }

    /**
     * {@return this builder, {@code type} set}
     * @param value the value
     */
    public Builder type(String value) {
      return with("type", value);
    }

    /**
     * {@return this builder, {@code weight} set}
     * @param value the value
     */
    public Builder weight(double value) {
      return with("weight", value);
    }
  }
}
