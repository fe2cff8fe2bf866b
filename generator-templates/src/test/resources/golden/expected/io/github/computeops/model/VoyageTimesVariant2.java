package io.github.computeops.model;

import io.github.computeops.json.*;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** A list of times, of days, or something by name. */
public final class VoyageTimesVariant2 extends JsonModel implements VoyageTimes {
  /** The type that reads this model from JSON. */
  public static final JsonType<VoyageTimesVariant2> TYPE = type(new Builder());

  private VoyageTimesVariant2(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VoyageTimesVariant2 of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code departure}, or empty} */
  public Optional<OffsetDateTime> departure() { return optional("departure", JsonTypes.TIME); }

  /** Builds {@link VoyageTimesVariant2}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyageTimesVariant2> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VoyageTimesVariant2(json); }
    /**
     * Sets {@code departure}.
     * @param value the value
     * @return this builder
     */
    public Builder departure(OffsetDateTime value) {
      return putAdditionalProperty("departure", value);
    }
  }
}
