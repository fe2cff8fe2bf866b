package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Hull}. */
public final class HullOfSteel extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<HullOfSteel> TYPE = JsonTypes.object(new Builder());

  private HullOfSteel(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static HullOfSteel of(Map<String, ?> json) {
    return new HullOfSteel(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code plates}, possibly empty} */
  public List<Double> plates() {
    return list("plates", JsonTypes.DOUBLE);
  }

  /** {@return {@code paint}, or empty} */
  public Optional<HullOfSteelPaint> paint() {
    return optional("paint", HullOfSteelPaint.TYPE);
  }

  /** {@return {@code grade}, or empty} */
  public Optional<HullOfSteelGrade> grade() {
    return optional("grade", HullOfSteelGrade.TYPE);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, HullOfSteel> {
    private Builder() {}

    @Override
    protected HullOfSteel view(Map<String, Object> json, JsonPath at) {
      return new HullOfSteel(json, at);
    }

    /**
     * {@return this builder, {@code plates} set}
     * @param value the value
     */
    public Builder plates(List<Double> value) {
      return with("plates", value);
    }

    /**
     * {@return this builder, {@code paint} set}
     * @param value the value
     */
    public Builder paint(HullOfSteelPaint value) {
      return with("paint", value);
    }

    /**
     * {@return this builder, {@code grade} set}
     * @param value the value
     */
    public Builder grade(HullOfSteelGrade value) {
      return with("grade", value);
    }

    /** {@return this builder, {@code paint} sent as null} */
    public Builder clearPaint() {
      return with("paint", null);
    }

    /** {@return this builder, {@code grade} sent as null} */
    public Builder clearGrade() {
      return with("grade", null);
    }
  }
}
