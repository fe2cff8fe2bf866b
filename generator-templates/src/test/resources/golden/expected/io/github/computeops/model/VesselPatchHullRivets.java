package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/**
 * The schema at
 * {@code /components/schemas/VesselPatch/properties/hull/properties/rivets/additionalProperties}.
 */
public final class VesselPatchHullRivets extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VesselPatchHullRivets> TYPE = JsonTypes.object(new Builder());

  private VesselPatchHullRivets(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VesselPatchHullRivets of(Map<String, ?> json) {
    return new VesselPatchHullRivets(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code count}, or empty} */
  public Optional<Long> count() {
    return optional("count", JsonTypes.LONG);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselPatchHullRivets> {
    private Builder() {}

    @Override
    protected VesselPatchHullRivets view(Map<String, Object> json, JsonPath at) {
      return new VesselPatchHullRivets(json, at);
    }

    /**
     * {@return this builder, {@code count} set}
     * @param value the value
     */
    public Builder count(long value) {
      return with("count", value);
    }

    /** {@return this builder, {@code count} sent as null} */
    public Builder clearCount() {
      return with("count", null);
    }
  }
}
