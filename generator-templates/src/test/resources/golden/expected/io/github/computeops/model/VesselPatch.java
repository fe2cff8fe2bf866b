package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** A merge patch; neither it nor what it shares with others requires anything. */
public final class VesselPatch extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VesselPatch> TYPE = type(new Builder());

  private VesselPatch(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VesselPatch of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code name}} */
  public String name() { return required("name", JsonTypes.TEXT); }

  /** {@return {@code storm}, {@linkplain JsonModel#isAbsent() absent} if there is none} */
  public Storm storm() { return model("storm", Storm.TYPE); }

  /** {@return {@code passengers}, or empty} */
  public Optional<Long> passengers() { return optional("passengers", JsonTypes.LONG); }

  /** {@return {@code hull}, {@linkplain JsonModel#isAbsent() absent} if there is none} */
  public VesselPatchHull hull() { return model("hull", VesselPatchHull.TYPE); }

  /** Builds {@link VesselPatch}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselPatch> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VesselPatch(json); }
    /**
     * Sets {@code name}.
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) { return putAdditionalProperty("name", value); }
    /**
     * Sets {@code storm}.
     * @param value the value
     * @return this builder
     */
    public Builder storm(Storm value) { return putAdditionalProperty("storm", value); }
    /**
     * Sets {@code passengers}.
     * @param value the value
     * @return this builder
     */
    public Builder passengers(long value) { return putAdditionalProperty("passengers", value); }
    /**
     * Sets {@code hull}.
     * @param value the value
     * @return this builder
     */
    public Builder hull(VesselPatchHull value) { return putAdditionalProperty("hull", value); }
    /** {@return this builder, with {@code name} set to null} */
    public Builder clearName() { return putAdditionalProperty("name", null); }
    /** {@return this builder, with {@code storm} set to null} */
    public Builder clearStorm() { return putAdditionalProperty("storm", null); }
    /** {@return this builder, with {@code passengers} set to null} */
    public Builder clearPassengers() { return putAdditionalProperty("passengers", null); }
    /** {@return this builder, with {@code hull} set to null} */
    public Builder clearHull() { return putAdditionalProperty("hull", null); }
  }
}
