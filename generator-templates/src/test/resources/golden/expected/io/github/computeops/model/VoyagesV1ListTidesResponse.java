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

/**
 * The schema at
 * {@code /paths/~1fleet~1v1~1voyages~1{voyage-id}~1tides/get/responses/200/content/application~1json/schema}.
 */
public final class VoyagesV1ListTidesResponse extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VoyagesV1ListTidesResponse> TYPE = JsonTypes.object(new Builder());

  private VoyagesV1ListTidesResponse(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VoyagesV1ListTidesResponse of(Map<String, ?> json) {
    return new VoyagesV1ListTidesResponse(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code metres}, or empty} */
  public Optional<String> metres() {
    return optional("metres", JsonTypes.TEXT);
  }

  /** {@return {@code items}, possibly empty} */
  public List<Double> items() {
    return list("items", JsonTypes.DOUBLE);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyagesV1ListTidesResponse> {
    private Builder() {}

    @Override
    protected VoyagesV1ListTidesResponse view(Map<String, Object> json, JsonPath at) {
      return new VoyagesV1ListTidesResponse(json, at);
    }

    /**
     * {@return this builder, {@code metres} set}
     * @param value the value
     */
    public Builder metres(String value) {
      return with("metres", value);
    }

    /**
     * {@return this builder, {@code items} set}
     * @param value the value
     */
    public Builder items(List<Double> value) {
      return with("items", value);
    }
  }
}
