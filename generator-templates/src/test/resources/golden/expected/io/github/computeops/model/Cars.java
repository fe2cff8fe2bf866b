package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.List;
import java.util.Map;

/** The schema at {@code /components/schemas/Cars}. */
public final class Cars extends JsonModel implements Cargo, VoyagePapers {
  /** Reads this model from JSON. */
  public static final JsonType<Cars> TYPE = JsonTypes.object(new Builder());

  private Cars(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Cars of(Map<String, ?> json) {
    return new Cars(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code type}} */
  public String type() {
    return required("type", JsonTypes.TEXT);
  }

  /** {@return {@code plates}, possibly empty} */
  public List<String> plates() {
    return list("plates", JsonTypes.TEXT);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, Cars> {
    private Builder() {}

    @Override
    protected Cars view(Map<String, Object> json, JsonPath at) {
      return new Cars(json, at);
    }

    /**
     * {@return this builder, {@code type} set}
     * @param value the value
     */
    public Builder type(String value) {
      return with("type", value);
    }

    /**
     * {@return this builder, {@code plates} set}
     * @param value the value
     */
    public Builder plates(List<String> value) {
      return with("plates", value);
    }
  }
}
