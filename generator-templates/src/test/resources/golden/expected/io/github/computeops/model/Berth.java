package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;

/** A berth, which has berths. */
public final class Berth extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<Berth> TYPE = type(new Builder());

  private Berth(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static Berth of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code parent}, {@linkplain JsonModel#isAbsent() absent} if there is none: A berth,
   * which has berths} */
  public Berth parent() { return model("parent", Berth.TYPE); }

  /** {@return {@code children}, possibly empty} */
  public List<Berth> children() { return list("children", Berth.TYPE); }

  /** {@return {@code by-name}, possibly empty} */
  public Map<String, Berth> byName() { return map("by-name", Berth.TYPE); }

  /** Builds {@link Berth}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, Berth> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new Berth(json); }
    /**
     * Sets {@code parent}: A berth, which has berths.
     * @param value the value
     * @return this builder
     */
    public Builder parent(Berth value) { return putAdditionalProperty("parent", value); }
    /**
     * Sets {@code children}.
     * @param value the value
     * @return this builder
     */
    public Builder children(List<Berth> value) { return putAdditionalProperty("children", value); }
    /**
     * Sets {@code by-name}.
     * @param value the value
     * @return this builder
     */
    public Builder byName(Map<String, Berth> value) {
      return putAdditionalProperty("by-name", value);
    }
  }
}
