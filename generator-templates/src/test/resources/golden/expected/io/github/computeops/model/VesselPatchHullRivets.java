package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** The schema at
 * {@code /components/schemas/VesselPatch/properties/hull/properties/rivets/additionalProperties}. */
public final class VesselPatchHullRivets extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VesselPatchHullRivets> TYPE = type(new Builder());

  private VesselPatchHullRivets(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VesselPatchHullRivets of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code count}, or empty} */
  public Optional<Long> count() { return optional("count", JsonTypes.LONG); }

  /** Builds {@link VesselPatchHullRivets}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselPatchHullRivets> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VesselPatchHullRivets(json); }
    /**
     * Sets {@code count}.
     * @param value the value
     * @return this builder
     */
    public Builder count(long value) { return putAdditionalProperty("count", value); }
    /** {@return this builder, with {@code count} set to null} */
    public Builder clearCount() { return putAdditionalProperty("count", null); }
  }
}
