package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema at
 * {@code /paths/~1fleet~1v1~1voyages~1{voyage-id}~1tides/get/responses/200/content/application~1json/schema}. */
public final class VoyagesV1ListTidesResponse extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VoyagesV1ListTidesResponse> TYPE = type(new Builder());

  private VoyagesV1ListTidesResponse(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VoyagesV1ListTidesResponse of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code metres}, or empty} */
  public Optional<String> metres() { return optional("metres", JsonTypes.TEXT); }

  /** {@return {@code items}, possibly empty} */
  public List<Double> items() { return list("items", JsonTypes.DOUBLE); }

  /** Builds {@link VoyagesV1ListTidesResponse}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyagesV1ListTidesResponse> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VoyagesV1ListTidesResponse(json); }
    /**
     * Sets {@code metres}.
     * @param value the value
     * @return this builder
     */
    public Builder metres(String value) { return putAdditionalProperty("metres", value); }
    /**
     * Sets {@code items}.
     * @param value the value
     * @return this builder
     */
    public Builder items(List<Double> value) { return putAdditionalProperty("items", value); }
  }
}
