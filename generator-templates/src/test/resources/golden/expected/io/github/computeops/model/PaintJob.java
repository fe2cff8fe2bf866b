package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/Vessel/properties/x-java-named}. */
public final class PaintJob extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<PaintJob> TYPE = JsonTypes.object(new Builder());

  private PaintJob(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PaintJob of(Map<String, ?> json) {
    return new PaintJob(JsonTree.object(json), JsonPath.ROOT);
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

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, PaintJob> {
    private Builder() {}

    @Override
    protected PaintJob view(Map<String, Object> json, JsonPath at) {
      return new PaintJob(json, at);
    }

    /**
     * {@return this builder, {@code colour} set}
     * @param value the value
     */
    public Builder colour(String value) {
      return with("colour", value);
    }
  }
}
