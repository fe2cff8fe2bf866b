package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Hull}. */
public final class HullOfSteel extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<HullOfSteel> TYPE = type(new Builder());

  private HullOfSteel(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static HullOfSteel of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code plates}, possibly empty} */
  public List<Double> plates() { return list("plates", JsonTypes.DOUBLE); }

  /** {@return {@code paint}, or empty} */
  public Optional<HullOfSteelPaint> paint() { return optional("paint", HullOfSteelPaint.TYPE); }

  /** {@return {@code grade}, or empty} */
  public Optional<HullOfSteelGrade> grade() { return optional("grade", HullOfSteelGrade.TYPE); }

  /** Builds {@link HullOfSteel}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, HullOfSteel> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new HullOfSteel(json); }
    /**
     * Sets {@code plates}.
     * @param value the value
     * @return this builder
     */
    public Builder plates(List<Double> value) { return putAdditionalProperty("plates", value); }
    /**
     * Sets {@code paint}.
     * @param value the value
     * @return this builder
     */
    public Builder paint(HullOfSteelPaint value) { return putAdditionalProperty("paint", value); }
    /**
     * Sets {@code grade}.
     * @param value the value
     * @return this builder
     */
    public Builder grade(HullOfSteelGrade value) { return putAdditionalProperty("grade", value); }
    /** {@return this builder, with {@code paint} set to null} */
    public Builder clearPaint() { return putAdditionalProperty("paint", null); }
    /** {@return this builder, with {@code grade} set to null} */
    public Builder clearGrade() { return putAdditionalProperty("grade", null); }
  }
}
