package io.github.computeops.json;

import io.github.computeops.internal.Given;
import io.github.computeops.internal.Internal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with typed accessors: the base class of every model.
 *
 * <p>A model is a view of the object it was decoded from. Nothing is lost: properties this version
 * does not know, and values it cannot read, stay in {@link #toMap()} and are written back.
 * Immutable and thread-safe; two models are equal if they are of the same class and their JSON is
 * equal.
 */
public abstract class JsonModel extends ReadProperties implements JsonValue {

  /**
   * Creates a view of an object.
   *
   * @param json the object
   */
  @Internal
  protected JsonModel(JsonObject json) {
    super(json);
  }

  /**
   * {@return the type of a model}
   *
   * @param builder creates the model of an object; nothing is ever set on it
   * @param <M> the model
   */
  protected static <M> JsonType<M> type(Builder<?, M> builder) {
    return new ModelType<>(builder);
  }

  /**
   * Returns every property as it was received or set, by its JSON name, including those this
   * version does not know.
   *
   * @return an unmodifiable map; its values are trees of {@code Map}, {@code List}, {@code String},
   *     {@code Number}, {@code Boolean} and null. In place of what was received but not read, a
   *     number of 10,000 characters or nesting of 1,000 levels, is an object that says so.
   */
  @com.fasterxml.jackson.annotation.JsonValue
  public final Map<String, @Nullable Object> toMap() {
    return json.members();
  }

  @Override
  public final Map<String, @Nullable Object> toTree() {
    return toMap();
  }

  /** {@return whether there is no object: the property is absent, null, or blank text} */
  public final boolean isAbsent() {
    return json.isNone();
  }

  /** {@return whether the other is of the same class and has equal JSON} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((JsonModel) other).toMap().equals(toMap());
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public final int hashCode() {
    return toMap().hashCode();
  }

  /** {@return the class and its JSON on one line, with secrets masked} */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + JsonText.masked(toMap(), secrets());
  }

  /**
   * Collects the properties of a model. Not thread-safe; can be used further after a build.
   *
   * @param <B> this type of builder
   * @param <M> the model it builds
   */
  public abstract static class Builder<B extends Builder<B, M>, M> {
    private final Map<String, @Nullable Object> json = new LinkedHashMap<>();

    /** Creates an empty builder. */
    @Internal
    protected Builder() {}

    /**
     * {@return an {@code M}, declared as its base class to save a bridge method in each builder}
     *
     * @param object what it is a view of
     */
    protected abstract JsonModel view(JsonObject object);

    @SuppressWarnings("unchecked")
    final M model(Map<String, @Nullable Object> tree, JsonPath at) {
      return (M) view(new JsonObject(tree, at));
    }

    /** {@return the JSON names of the properties that must be set before {@link #build()}} */
    protected List<String> required() {
      return List.of();
    }

    /** {@return the JSON names of the properties that must not be blank, nor empty if required} */
    protected Set<String> identifiers() {
      return Set.of();
    }

    /** {@return the JSON names of those required properties that may be set to null} */
    protected Set<String> nullable() {
      return Set.of();
    }

    /**
     * {@return the model with what was set so far}
     *
     * @throws IllegalStateException if a property that the service requires in a request is not set
     *     or null, or if one that says what the request acts on, such as an id or a list of ids, is
     *     blank, even if it could be left out; the message names the model and the property. Models
     *     that are only received, and merge patches, require nothing.
     */
    public final M build() {
      M model = buildPartial();
      new RequiredProperties(model.getClass().getSimpleName(), json, nullable(), identifiers())
          .check(required());
      return model;
    }

    /**
     * {@return the model with what was set so far, even if required properties are missing, as in a
     * changed copy of one that was received without them}
     */
    public final M buildPartial() {
      return model(Collections.unmodifiableMap(new LinkedHashMap<>(json)), JsonPath.ROOT);
    }

    /**
     * Sets any property, including those this version does not know.
     *
     * @param name its JSON name
     * @param value a string, a number, a boolean, a time, a model, a list or map of these, or null
     * @return this builder
     * @throws IllegalArgumentException if the value has no JSON form
     */
    public final B putAdditionalProperty(String name, @Nullable Object value) {
      json.put(Given.argument("name of the property", name), JsonTree.ofNullable(value));
      return self();
    }

    /**
     * Sets all properties that are set in a model, including those this version does not know.
     *
     * @param model the model to copy from
     * @return this builder
     */
    public final B mergeFrom(JsonModel model) {
      json.putAll(Given.argument("model", model).toMap());
      return self();
    }

    @SuppressWarnings("unchecked")
    private B self() {
      return (B) this;
    }
  }
}
