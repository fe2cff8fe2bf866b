package io.github.computeops.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all pages have. */
public final class Page extends JsonModel {
  /** Reads this model from JSON. */
  public static final JsonType<Page> TYPE = JsonTypes.object(new Builder());

  private Page(Map<String, Object> json, JsonPath at) {
    super(json, at);
  }

  /**
   * {@return the model of a JSON object}
   * @param json the object; it is copied
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Page of(Map<String, ?> json) {
    return new Page(JsonTree.object(json), JsonPath.ROOT);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with all that is set here} */
  public Builder toBuilder() {
    return new Builder().withAll(this);
  }

  /** {@return {@code count}} */
  public long count() {
    return required("count", JsonTypes.LONG);
  }

  /** {@return {@code next}, or empty: Where the next page is} */
  public Optional<String> next() {
    return optional("next", JsonTypes.TEXT);
  }

  /** {@return {@code items}, possibly empty} */
  public List<Object> items() {
    return list("items", JsonTypes.ANY);
  }

  /** Collects properties. */
  public static final class Builder extends JsonModel.Builder<Builder, Page> {
    private Builder() {}

    @Override
    protected Page view(Map<String, Object> json, JsonPath at) {
      return new Page(json, at);
    }

    /**
     * {@return this builder, {@code count} set}
     * @param value the value
     */
    public Builder count(long value) {
      return with("count", value);
    }

    /**
     * {@return this builder, {@code next} set}
     * @param value the value
     */
    public Builder next(String value) {
      return with("next", value);
    }

    /**
     * {@return this builder, {@code items} set}
     * @param value the value
     */
    public Builder items(List<Object> value) {
      return with("items", value);
    }

    /** {@return this builder, {@code next} sent as null} */
    public Builder clearNext() {
      return with("next", null);
    }
  }
}
