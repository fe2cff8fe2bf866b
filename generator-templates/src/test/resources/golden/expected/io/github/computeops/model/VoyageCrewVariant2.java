package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** Told apart by shape alone, written in place. */
public final class VoyageCrewVariant2 extends JsonModel implements VoyageCrew {
  /** The type that reads this model from JSON. */
  public static final JsonType<VoyageCrewVariant2> TYPE = type(new Builder());

  private VoyageCrewVariant2(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VoyageCrewVariant2 of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code robots}, or empty} */
  public Optional<Long> robots() { return optional("robots", JsonTypes.LONG); }

  /** Builds {@link VoyageCrewVariant2}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyageCrewVariant2> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VoyageCrewVariant2(json); }
    /**
     * Sets {@code robots}.
     * @param value the value
     * @return this builder
     */
    public Builder robots(long value) { return putAdditionalProperty("robots", value); }
  }
}
