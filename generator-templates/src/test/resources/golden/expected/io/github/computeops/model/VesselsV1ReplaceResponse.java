package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** The schema at
 * {@code /paths/~1fleet~1v1~1vessels~1{vessel-id}/put/responses/200/content/application~1json/schema}. */
public final class VesselsV1ReplaceResponse extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VesselsV1ReplaceResponse> TYPE = type(new Builder());

  private VesselsV1ReplaceResponse(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VesselsV1ReplaceResponse of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code replaced}, or empty} */
  public Optional<Boolean> replaced() { return optional("replaced", JsonTypes.BOOLEAN); }

  /** Builds {@link VesselsV1ReplaceResponse}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselsV1ReplaceResponse> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VesselsV1ReplaceResponse(json); }
    /**
     * Sets {@code replaced}.
     * @param value the value
     * @return this builder
     */
    public Builder replaced(boolean value) { return putAdditionalProperty("replaced", value); }
  }
}
