package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** Written in place. */
public final class VesselsV1ReplaceRequest extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VesselsV1ReplaceRequest> TYPE = JsonTypes.object(new Builder());

  private VesselsV1ReplaceRequest(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VesselsV1ReplaceRequest of(Map<String, ?> json) {
    return new VesselsV1ReplaceRequest(JsonTree.object(json), JsonPath.ROOT);
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

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselsV1ReplaceRequest> {
    private Builder() {}

    @Override
    protected VesselsV1ReplaceRequest view(Map<String, Object> json, JsonPath at) {
      return new VesselsV1ReplaceRequest(json, at);
    }

    /**
     * {@return this builder, {@code name} set}
     * @param value the value
     */
    public Builder name(String value) {
      return with("name", value);
    }
  }
}
