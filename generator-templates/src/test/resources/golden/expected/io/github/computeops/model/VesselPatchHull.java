package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/VesselPatch/properties/hull}. */
public final class VesselPatchHull extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VesselPatchHull> TYPE = type(new Builder());

  private VesselPatchHull(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VesselPatchHull of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code colour}, or empty} */
  public Optional<String> colour() { return optional("colour", JsonTypes.TEXT); }

  /** {@return {@code plates}, possibly empty} */
  public List<String> plates() { return list("plates", JsonTypes.TEXT); }

  /** {@return {@code rivets}, possibly empty} */
  public Map<String, VesselPatchHullRivets> rivets() {
    return map("rivets", VesselPatchHullRivets.TYPE);
  }

  /** Builds {@link VesselPatchHull}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselPatchHull> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VesselPatchHull(json); }
    /**
     * Sets {@code colour}.
     * @param value the value
     * @return this builder
     */
    public Builder colour(String value) { return putAdditionalProperty("colour", value); }
    /**
     * Sets {@code plates}.
     * @param value the value
     * @return this builder
     */
    public Builder plates(List<String> value) { return putAdditionalProperty("plates", value); }
    /**
     * Sets {@code rivets}.
     * @param value the value
     * @return this builder
     */
    public Builder rivets(Map<String, VesselPatchHullRivets> value) {
      return putAdditionalProperty("rivets", value);
    }
    /** {@return this builder, with {@code colour} set to null} */
    public Builder clearColour() { return putAdditionalProperty("colour", null); }
    /** {@return this builder, with {@code plates} set to null} */
    public Builder clearPlates() { return putAdditionalProperty("plates", null); }
    /** {@return this builder, with {@code rivets} set to null} */
    public Builder clearRivets() { return putAdditionalProperty("rivets", null); }
  }
}
