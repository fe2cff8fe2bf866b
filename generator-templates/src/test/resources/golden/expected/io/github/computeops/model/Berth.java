package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.List;
import java.util.Map;

/** A berth, which has berths. */
public final class Berth extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<Berth> TYPE = JsonTypes.object(new Builder());

  private Berth(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Berth of(Map<String, ?> json) {
    return new Berth(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /**
   * {@return {@code parent}, {@linkplain JsonModel#isAbsent() absent} where there is none: A berth,
   * which has berths}
   */
  public Berth parent() {
    return model("parent", Berth.TYPE);
  }

  /** {@return {@code children}, possibly empty} */
  public List<Berth> children() {
    return list("children", Berth.TYPE);
  }

  /** {@return {@code by-name}, possibly empty} */
  public Map<String, Berth> byName() {
    return map("by-name", Berth.TYPE);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, Berth> {
    private Builder() {}

    @Override
    protected Berth view(Map<String, Object> json, JsonPath at) {
      return new Berth(json, at);
    }

    /**
     * {@return this builder, {@code parent} set}
     * @param value the value
     */
    public Builder parent(Berth value) {
      return with("parent", value);
    }

    /**
     * {@return this builder, {@code children} set}
     * @param value the value
     */
    public Builder children(List<Berth> value) {
      return with("children", value);
    }

    /**
     * {@return this builder, {@code by-name} set}
     * @param value the value
     */
    public Builder byName(Map<String, Berth> value) {
      return with("by-name", value);
    }
  }
}
