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
 * {@code /paths/~1fleet~1v1~1vessels~1{vessel-id}/put/responses/200/content/application~1json/schema}.
 */
public final class VesselsV1ReplaceResponse extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VesselsV1ReplaceResponse> TYPE = JsonTypes.object(new Builder());

  private VesselsV1ReplaceResponse(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VesselsV1ReplaceResponse of(Map<String, ?> json) {
    return new VesselsV1ReplaceResponse(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code replaced}, or empty} */
  public Optional<Boolean> replaced() {
    return optional("replaced", JsonTypes.BOOLEAN);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselsV1ReplaceResponse> {
    private Builder() {}

    @Override
    protected VesselsV1ReplaceResponse view(Map<String, Object> json, JsonPath at) {
      return new VesselsV1ReplaceResponse(json, at);
    }

    /**
     * {@return this builder, {@code replaced} set}
     * @param value the value
     */
    public Builder replaced(boolean value) {
      return with("replaced", value);
    }
  }
}
