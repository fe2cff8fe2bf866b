package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Vessel/properties/engines/items}. */
public final class VesselEngines extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VesselEngines> TYPE = type(new Builder());

  private VesselEngines(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VesselEngines of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code power}, or empty} */
  public Optional<Long> power() { return optional("power", JsonTypes.LONG); }

  /** Builds {@link VesselEngines}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselEngines> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VesselEngines(json); }
    /**
     * Sets {@code power}.
     * @param value the value
     * @return this builder
     */
    public Builder power(long value) { return putAdditionalProperty("power", value); }
  }
}
