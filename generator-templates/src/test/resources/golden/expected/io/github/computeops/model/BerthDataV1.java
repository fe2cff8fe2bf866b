package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;

/** A berth, which has berths. */
public final class BerthDataV1 extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<BerthDataV1> TYPE = type(new Builder());

  private BerthDataV1(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static BerthDataV1 of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code parent}, {@linkplain JsonModel#isAbsent() absent} if there is none: A berth,
   * which has berths} */
  public BerthDataV1 parent() { return model("parent", BerthDataV1.TYPE); }

  /** {@return {@code children}, possibly empty} */
  public List<BerthDataV1> children() { return list("children", BerthDataV1.TYPE); }

  /** {@return {@code by-name}, possibly empty} */
  public Map<String, BerthDataV1> byName() { return map("by-name", BerthDataV1.TYPE); }

  /** Builds {@link BerthDataV1}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, BerthDataV1> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new BerthDataV1(json); }
    /**
     * Sets {@code parent}: A berth, which has berths.
     * @param value the value
     * @return this builder
     */
    public Builder parent(BerthDataV1 value) { return putAdditionalProperty("parent", value); }
    /**
     * Sets {@code children}.
     * @param value the value
     * @return this builder
     */
    public Builder children(List<BerthDataV1> value) {
      return putAdditionalProperty("children", value);
    }
    /**
     * Sets {@code by-name}.
     * @param value the value
     * @return this builder
     */
    public Builder byName(Map<String, BerthDataV1> value) {
      return putAdditionalProperty("by-name", value);
    }
  }
}
