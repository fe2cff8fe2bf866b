package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Implied by the constants. */
public final class SeaLeg extends JsonModel implements Leg {
  /** The type that reads this model from JSON. */
  public static final JsonType<SeaLeg> TYPE = type(new Builder());

  private SeaLeg(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static SeaLeg of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder().putAdditionalProperty("by", "sea"); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code by}: Always {@code sea}} */
  public String by() { return required("by", JsonTypes.TEXT); }

  /** {@return {@code miles}, or empty} */
  public Optional<Long> miles() { return optional("miles", JsonTypes.LONG); }

  /** Builds {@link SeaLeg}, which requires {@code by}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, SeaLeg> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new SeaLeg(json); }
    @Override
    protected List<String> required() { return List.of("by"); }
    /**
     * Sets {@code by}.
     * @param value the value
     * @return this builder
     */
    public Builder by(String value) { return putAdditionalProperty("by", value); }
    /**
     * Sets {@code miles}.
     * @param value the value
     * @return this builder
     */
    public Builder miles(long value) { return putAdditionalProperty("miles", value); }
  }
}
