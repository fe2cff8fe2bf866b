package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Implied by the constants. */
public final class LegVariant2 extends JsonModel implements Leg {
  /** The type that reads this model from JSON. */
  public static final JsonType<LegVariant2> TYPE = type(new Builder());

  private LegVariant2(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static LegVariant2 of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code by}} */
  public LegVariant2By by() { return required("by", LegVariant2By.TYPE); }

  /** {@return {@code kilometres}, or empty} */
  public Optional<Long> kilometres() { return optional("kilometres", JsonTypes.LONG); }

  /** Builds {@link LegVariant2}, which requires {@code by}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, LegVariant2> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new LegVariant2(json); }
    @Override
    protected List<String> required() { return List.of("by"); }
    /**
     * Sets {@code by}.
     * @param value the value
     * @return this builder
     */
    public Builder by(LegVariant2By value) { return putAdditionalProperty("by", value); }
    /**
     * Sets {@code kilometres}.
     * @param value the value
     * @return this builder
     */
    public Builder kilometres(long value) { return putAdditionalProperty("kilometres", value); }
  }
}
