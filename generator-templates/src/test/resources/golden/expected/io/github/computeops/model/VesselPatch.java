package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** A merge patch. */
public final class VesselPatch extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VesselPatch> TYPE = JsonTypes.object(new Builder());

  private VesselPatch(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VesselPatch of(Map<String, ?> json) {
    return new VesselPatch(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code name}, or empty} */
  public Optional<String> name() {
    return optional("name", JsonTypes.TEXT);
  }

  /** {@return {@code passengers}, or empty} */
  public Optional<Long> passengers() {
    return optional("passengers", JsonTypes.LONG);
  }

  /** {@return {@code hull}, {@linkplain JsonModel#isAbsent() absent} where there is none} */
  public VesselPatchHull hull() {
    return model("hull", VesselPatchHull.TYPE);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselPatch> {
    private Builder() {}

    @Override
    protected VesselPatch view(Map<String, Object> json, JsonPath at) {
      return new VesselPatch(json, at);
    }

    /**
     * {@return this builder, {@code name} set}
     * @param value the value
     */
    public Builder name(String value) {
      return with("name", value);
    }

    /**
     * {@return this builder, {@code passengers} set}
     * @param value the value
     */
    public Builder passengers(long value) {
      return with("passengers", value);
    }

    /**
     * {@return this builder, {@code hull} set}
     * @param value the value
     */
    public Builder hull(VesselPatchHull value) {
      return with("hull", value);
    }

    /** {@return this builder, {@code name} sent as null} */
    public Builder clearName() {
      return with("name", null);
    }

    /** {@return this builder, {@code passengers} sent as null} */
    public Builder clearPassengers() {
      return with("passengers", null);
    }

    /** {@return this builder, {@code hull} sent as null} */
    public Builder clearHull() {
      return with("hull", null);
    }
  }
}
