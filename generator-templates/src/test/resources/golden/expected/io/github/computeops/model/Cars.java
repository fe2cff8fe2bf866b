package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;

/** The schema at {@code /components/schemas/Cars}. */
public final class Cars extends JsonModel implements Cargo, VoyagePapers {
  /** The type that reads this model from JSON. */
  public static final JsonType<Cars> TYPE = type(new Builder());

  private Cars(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static Cars of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code type}} */
  public String type() { return required("type", JsonTypes.TEXT); }

  /** {@return {@code plates}, possibly empty} */
  public List<String> plates() { return list("plates", JsonTypes.TEXT); }

  /** Builds {@link Cars}, which requires {@code type}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, Cars> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new Cars(json); }
    @Override
    protected List<String> required() { return List.of("type"); }
    /**
     * Sets {@code type}.
     * @param value the value
     * @return this builder
     */
    public Builder type(String value) { return putAdditionalProperty("type", value); }
    /**
     * Sets {@code plates}.
     * @param value the value
     * @return this builder
     */
    public Builder plates(List<String> value) { return putAdditionalProperty("plates", value); }
  }
}
