package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Vessel/properties/x-java-named}. */
public final class PaintJob extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<PaintJob> TYPE = type(new Builder());

  private PaintJob(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static PaintJob of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code colour}, or empty} */
  public Optional<String> colour() { return optional("colour", JsonTypes.TEXT); }

  /** Builds {@link PaintJob}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, PaintJob> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new PaintJob(json); }
    /**
     * Sets {@code colour}.
     * @param value the value
     * @return this builder
     */
    public Builder colour(String value) { return putAdditionalProperty("colour", value); }
  }
}
