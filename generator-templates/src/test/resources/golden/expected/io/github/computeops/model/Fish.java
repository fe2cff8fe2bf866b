package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;

/** The schema at {@code /components/schemas/Fish}. */
public final class Fish extends JsonModel implements Cargo, VoyagePapers {
  /** The type that reads this model from JSON. */
  public static final JsonType<Fish> TYPE = type(new Builder());

  private Fish(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static Fish of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code type}} */
  public String type() { return required("type", JsonTypes.TEXT); }

  /** {@return {@code weight}} */
  public double weight() { return required("weight", JsonTypes.DOUBLE); }

  /** Builds {@link Fish}, which requires {@code type}, {@code weight}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, Fish> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new Fish(json); }
    @Override
    protected List<String> required() { return List.of("type", "weight"); }
    /**
     * Sets {@code type}.
     * @param value the value
     * @return this builder
     */
    public Builder type(String value) { return putAdditionalProperty("type", value); }
    /**
     * Sets {@code weight}.
     * @param value the value
     * @return this builder
     */
    public Builder weight(double value) { return putAdditionalProperty("weight", value); }
  }
}
