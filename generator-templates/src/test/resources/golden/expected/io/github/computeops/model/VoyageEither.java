package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** Two ways to fill it, one object. */
public final class VoyageEither extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VoyageEither> TYPE = JsonTypes.object(new Builder());

  private VoyageEither(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VoyageEither of(Map<String, ?> json) {
    return new VoyageEither(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code a}, or empty} */
  public Optional<String> a() {
    return optional("a", JsonTypes.TEXT);
  }

  /** {@return {@code b}, or empty} */
  public Optional<String> b() {
    return optional("b", JsonTypes.TEXT);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyageEither> {
    private Builder() {}

    @Override
    protected VoyageEither view(Map<String, Object> json, JsonPath at) {
      return new VoyageEither(json, at);
    }

    /**
     * {@return this builder, {@code a} set}
     * @param value the value
     */
    public Builder a(String value) {
      return with("a", value);
    }

    /**
     * {@return this builder, {@code b} set}
     * @param value the value
     */
    public Builder b(String value) {
      return with("b", value);
    }
  }
}
