package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/calm}. */
public final class Calm extends JsonModel implements OnlyOne, Weather {
  /** Reads this model from JSON. */
  public static final JsonType<Calm> TYPE = JsonTypes.object(new Builder());

  private Calm(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Calm of(Map<String, ?> json) {
    return new Calm(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code sky}, or empty} */
  public Optional<String> sky() {
    return optional("sky", JsonTypes.TEXT);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, Calm> {
    private Builder() {}

    @Override
    protected Calm view(Map<String, Object> json, JsonPath at) {
      return new Calm(json, at);
    }

    /**
     * {@return this builder, {@code sky} set}
     * @param value the value
     */
    public Builder sky(String value) {
      return with("sky", value);
    }
  }
}
