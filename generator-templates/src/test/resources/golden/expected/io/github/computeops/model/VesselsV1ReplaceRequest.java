package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** Written in place. */
public final class VesselsV1ReplaceRequest extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VesselsV1ReplaceRequest> TYPE = type(new Builder());

  private VesselsV1ReplaceRequest(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VesselsV1ReplaceRequest of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code name}, or empty} */
  public Optional<String> name() { return optional("name", JsonTypes.TEXT); }

  /** Builds {@link VesselsV1ReplaceRequest}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselsV1ReplaceRequest> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VesselsV1ReplaceRequest(json); }
    /**
     * Sets {@code name}.
     * @param value the value
     * @return this builder
     */
    public Builder name(String value) { return putAdditionalProperty("name", value); }
  }
}
