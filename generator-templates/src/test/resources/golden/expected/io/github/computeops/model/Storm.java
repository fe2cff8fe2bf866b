package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/storm}. */
public final class Storm extends JsonModel implements Weather {
  /** The type that reads this model from JSON. */
  public static final JsonType<Storm> TYPE = type(new Builder());

  private Storm(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static Storm of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code sky}} */
  public String sky() { return required("sky", JsonTypes.TEXT); }

  /** {@return {@code force}, or empty} */
  public Optional<Long> force() { return optional("force", JsonTypes.LONG); }

  /** Builds {@link Storm}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, Storm> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new Storm(json); }
    /**
     * Sets {@code sky}.
     * @param value the value
     * @return this builder
     */
    public Builder sky(String value) { return putAdditionalProperty("sky", value); }
    /**
     * Sets {@code force}.
     * @param value the value
     * @return this builder
     */
    public Builder force(long value) { return putAdditionalProperty("force", value); }
    /** {@return this builder, with {@code sky} set to null} */
    public Builder clearSky() { return putAdditionalProperty("sky", null); }
    /** {@return this builder, with {@code force} set to null} */
    public Builder clearForce() { return putAdditionalProperty("force", null); }
  }
}
