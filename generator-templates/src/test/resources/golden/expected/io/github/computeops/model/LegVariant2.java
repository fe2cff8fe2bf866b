package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Leg/oneOf/1}. */
public final class LegVariant2 extends JsonModel implements Leg {
  /** Reads this model from JSON. */
  public static final JsonType<LegVariant2> TYPE = JsonTypes.object(new Builder());

  private LegVariant2(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static LegVariant2 of(Map<String, ?> json) {
    return new LegVariant2(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code by}} */
  public LegVariant2By by() {
    return required("by", LegVariant2By.TYPE);
  }

  /** {@return {@code kilometres}, or empty} */
  public Optional<Long> kilometres() {
    return optional("kilometres", JsonTypes.LONG);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, LegVariant2> {
    private Builder() {}

    @Override
    protected LegVariant2 view(Map<String, Object> json, JsonPath at) {
      return new LegVariant2(json, at);
    }

    /**
     * {@return this builder, {@code by} set}
     * @param value the value
     */
    public Builder by(LegVariant2By value) {
      return with("by", value);
    }

    /**
     * {@return this builder, {@code kilometres} set}
     * @param value the value
     */
    public Builder kilometres(long value) {
      return with("kilometres", value);
    }
  }
}
