package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.Map;
import java.util.Optional;

/** The schema at {@code /components/schemas/calm}. */
public final class Calm extends JsonModel implements OnlyOne, Weather {
  /** The type that reads this model from JSON. */
  public static final JsonType<Calm> TYPE = type(new Builder());

  private Calm(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static Calm of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code sky}, or empty} */
  public Optional<String> sky() { return optional("sky", JsonTypes.TEXT); }

  /** Builds {@link Calm}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, Calm> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new Calm(json); }
    /**
     * Sets {@code sky}.
     * @param value the value
     * @return this builder
     */
    public Builder sky(String value) { return putAdditionalProperty("sky", value); }
  }
}
