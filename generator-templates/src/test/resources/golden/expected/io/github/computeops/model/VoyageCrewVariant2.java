package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Voyage/properties/crew/anyOf/1}. */
public final class VoyageCrewVariant2 extends JsonModel implements VoyageCrew {
  /** Reads this model from JSON. */
  public static final JsonType<VoyageCrewVariant2> TYPE = JsonTypes.object(new Builder());

  private VoyageCrewVariant2(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VoyageCrewVariant2 of(Map<String, ?> json) {
    return new VoyageCrewVariant2(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code robots}, or empty} */
  public Optional<Long> robots() {
    return optional("robots", JsonTypes.LONG);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyageCrewVariant2> {
    private Builder() {}

    @Override
    protected VoyageCrewVariant2 view(Map<String, Object> json, JsonPath at) {
      return new VoyageCrewVariant2(json, at);
    }

    /**
     * {@return this builder, {@code robots} set}
     * @param value the value
     */
    public Builder robots(long value) {
      return with("robots", value);
    }
  }
}
