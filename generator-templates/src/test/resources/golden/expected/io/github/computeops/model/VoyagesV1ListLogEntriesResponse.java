package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schema at
 * {@code /paths/~1fleet~1v1~1voyages~1{voyage-id}~1log-entries/get/responses/200/content/application~1json/schema}.
 */
public final class VoyagesV1ListLogEntriesResponse extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<VoyagesV1ListLogEntriesResponse> TYPE =
      JsonTypes.object(new Builder());

  private VoyagesV1ListLogEntriesResponse(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static VoyagesV1ListLogEntriesResponse of(Map<String, ?> json) {
    return new VoyagesV1ListLogEntriesResponse(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code total}, or empty} */
  public Optional<Long> total() {
    return optional("total", JsonTypes.LONG);
  }

  /** {@return {@code items}, possibly empty} */
  public List<Map<String, OffsetDateTime>> items() {
    return list("items", JsonTypes.mapOf(JsonTypes.TIME));
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, VoyagesV1ListLogEntriesResponse> {
    private Builder() {}

    @Override
    protected VoyagesV1ListLogEntriesResponse view(Map<String, Object> json, JsonPath at) {
      return new VoyagesV1ListLogEntriesResponse(json, at);
    }

    /**
     * {@return this builder, {@code total} set}
     * @param value the value
     */
    public Builder total(long value) {
      return with("total", value);
    }

    /**
     * {@return this builder, {@code items} set}
     * @param value the value
     */
    public Builder items(List<Map<String, OffsetDateTime>> value) {
      return with("items", value);
    }
  }
}
