package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Voyage/properties/times/oneOf/1}. */
public final class VoyageTimesVariant2 extends JsonModel implements VoyageTimes {
  /** Reads this model from JSON. */
  public static final JsonType<VoyageTimesVariant2> TYPE = JsonTypes.object(new Builder());

  private VoyageTimesVariant2(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VoyageTimesVariant2 of(Map<String, ?> json) {
    return new VoyageTimesVariant2(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code departure}, or empty} */
  public Optional<OffsetDateTime> departure() {
    return optional("departure", JsonTypes.TIME);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyageTimesVariant2> {
    private Builder() {}

    @Override
    protected VoyageTimesVariant2 view(Map<String, Object> json, JsonPath at) {
      return new VoyageTimesVariant2(json, at);
    }

    /**
     * {@return this builder, {@code departure} set}
     * @param value the value
     */
    public Builder departure(OffsetDateTime value) {
      return with("departure", value);
    }
  }
}
