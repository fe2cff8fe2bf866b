package io.github.computeops.model;

import io.github.computeops.json.*;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One page of vessels. */
public final class VesselPage extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VesselPage> TYPE = type(new Builder());

  private VesselPage(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VesselPage of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code count}} */
  public long count() { return required("count", JsonTypes.LONG); }

  /** {@return {@code next}, or empty: Where the next page is} */
  public Optional<String> next() { return optional("next", JsonTypes.TEXT); }

  /** {@return {@code items}, possibly empty} */
  public List<Vessel> items() { return list("items", Vessel.TYPE); }

  @Override
  protected Set<String> secrets() { return Set.of("password"); }

  /** Builds {@link VesselPage}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VesselPage> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VesselPage(json); }
    /**
     * Sets {@code count}.
     * @param value the value
     * @return this builder
     */
    public Builder count(long value) { return putAdditionalProperty("count", value); }
    /**
     * Sets {@code next}: Where the next page is.
     * @param value the value
     * @return this builder
     */
    public Builder next(String value) { return putAdditionalProperty("next", value); }
    /**
     * Sets {@code items}.
     * @param value the value
     * @return this builder
     */
    public Builder items(List<Vessel> value) { return putAdditionalProperty("items", value); }
    /** {@return this builder, with {@code next} set to null} */
    public Builder clearNext() { return putAdditionalProperty("next", null); }
  }
}
