package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Vessel/properties/engines/items}. */
public final class VesselEngines extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VesselEngines> TYPE = JsonTypes.object(new Builder());

  private VesselEngines(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VesselEngines of(Map<String, ?> json) {
    return new VesselEngines(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code power}, or empty} */
  public Optional<Long> power() {
    return optional("power", JsonTypes.LONG);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselEngines> {
    private Builder() {}

    @Override
    protected VesselEngines view(Map<String, Object> json, JsonPath at) {
      return new VesselEngines(json, at);
    }

    /**
     * {@return this builder, {@code power} set}
     * @param value the value
     */
    public Builder power(long value) {
      return with("power", value);
    }
  }
}
