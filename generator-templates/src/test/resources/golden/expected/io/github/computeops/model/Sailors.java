package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** Told apart by shape alone, written in place. */
public final class Sailors extends JsonModel implements VoyageCrew {
  /** The type that reads this model from JSON. */
  public static final JsonType<Sailors> TYPE = type(new Builder());

  private Sailors(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static Sailors of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code sailors}, or empty} */
  public Optional<Long> sailors() { return optional("sailors", JsonTypes.LONG); }

  /** Builds {@link Sailors}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, Sailors> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new Sailors(json); }
    /**
     * Sets {@code sailors}.
     * @param value the value
     * @return this builder
     */
    public Builder sailors(long value) { return putAdditionalProperty("sailors", value); }
  }
}
