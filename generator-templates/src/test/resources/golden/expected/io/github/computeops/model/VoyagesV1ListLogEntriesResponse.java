package io.github.computeops.model;

import io.github.computeops.json.*;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema at
 * {@code /paths/~1fleet~1v1~1voyages~1{voyage-id}~1log-entries/get/responses/200/content/application~1json/schema}. */
public final class VoyagesV1ListLogEntriesResponse extends JsonModel {
  /** The type that reads this model from JSON. */
  public static final JsonType<VoyagesV1ListLogEntriesResponse> TYPE = type(new Builder());

  private VoyagesV1ListLogEntriesResponse(JsonObject json) { super(json); }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @FromJson
  public static VoyagesV1ListLogEntriesResponse of(Map<String, ?> json) { return TYPE.of(json); }

  /** {@return a new builder} */
  public static Builder builder() { return new Builder(); }

  /** {@return a builder with everything that is set in this model} */
  public Builder toBuilder() { return new Builder().mergeFrom(this); }

  /** {@return {@code total}, or empty} */
  public Optional<Long> total() { return optional("total", JsonTypes.LONG); }

  /** {@return {@code items}, possibly empty} */
  public List<Map<String, OffsetDateTime>> items() {
    return list("items", JsonTypes.mapOf(JsonTypes.TIME));
  }

  /** Builds {@link VoyagesV1ListLogEntriesResponse}. Not thread-safe. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyagesV1ListLogEntriesResponse> {
    private Builder() {}
    @Override
    protected JsonModel view(JsonObject json) { return new VoyagesV1ListLogEntriesResponse(json); }
    /**
     * Sets {@code total}.
     * @param value the value
     * @return this builder
     */
    public Builder total(long value) { return putAdditionalProperty("total", value); }
    /**
     * Sets {@code items}.
     * @param value the value
     * @return this builder
     */
    public Builder items(List<Map<String, OffsetDateTime>> value) {
      return putAdditionalProperty("items", value);
    }
  }
}
