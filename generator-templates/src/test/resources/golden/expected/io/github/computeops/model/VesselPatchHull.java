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

/** The schema at {@code /components/schemas/VesselPatch/properties/hull}. */
public final class VesselPatchHull extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VesselPatchHull> TYPE = JsonTypes.object(new Builder());

  private VesselPatchHull(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VesselPatchHull of(Map<String, ?> json) {
    return new VesselPatchHull(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code colour}, or empty} */
  public Optional<String> colour() {
    return optional("colour", JsonTypes.TEXT);
  }

  /** {@return {@code plates}, possibly empty} */
  public List<String> plates() {
    return list("plates", JsonTypes.TEXT);
  }

  /** {@return {@code rivets}, possibly empty} */
  public Map<String, VesselPatchHullRivets> rivets() {
    return map("rivets", VesselPatchHullRivets.TYPE);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselPatchHull> {
    private Builder() {}

    @Override
    protected VesselPatchHull view(Map<String, Object> json, JsonPath at) {
      return new VesselPatchHull(json, at);
    }

    /**
     * {@return this builder, {@code colour} set}
     * @param value the value
     */
    public Builder colour(String value) {
      return with("colour", value);
    }

    /**
     * {@return this builder, {@code plates} set}
     * @param value the value
     */
    public Builder plates(List<String> value) {
      return with("plates", value);
    }

    /**
     * {@return this builder, {@code rivets} set}
     * @param value the value
     */
    public Builder rivets(Map<String, VesselPatchHullRivets> value) {
      return with("rivets", value);
    }

    /** {@return this builder, {@code colour} sent as null} */
    public Builder clearColour() {
      return with("colour", null);
    }

    /** {@return this builder, {@code plates} sent as null} */
    public Builder clearPlates() {
      return with("plates", null);
    }

    /** {@return this builder, {@code rivets} sent as null} */
    public Builder clearRivets() {
      return with("rivets", null);
    }
  }
}
