package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** Two ways to fill it, one object. */
public final class VoyageEither extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VoyageEither> TYPE = type(new Builder());

  private VoyageEither(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VoyageEither of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code a}, or empty} */
  public Optional<String> a() { return optional("a", JsonTypes.TEXT); }

  /** {@return {@code b}, or empty} */
  public Optional<String> b() { return optional("b", JsonTypes.TEXT); }

  /** Builds {@link VoyageEither}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyageEither> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VoyageEither(json); }
    /**
     * Sets {@code a}.
     * @param value the value
     * @return this builder
     */
    public Builder a(String value) { return putAdditionalProperty("a", value); }
    /**
     * Sets {@code b}.
     * @param value the value
     * @return this builder
     */
    public Builder b(String value) { return putAdditionalProperty("b", value); }
  }
}
