package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with typed accessors: the base of every model.
 *
 * <p>A model is a view of the object it was decoded from. Nothing is lost: properties this version
 * does not know, and values it cannot read, stay in {@link #toMap()} and are written back.
 * Immutable and thread-safe; two models are equal when they are of the same class and their JSON is
 * equal.
 */
public abstract class JsonModel implements JsonValue {
  private final JsonObject json;

  /**
   * Makes a view.
   *
   * @param json what it is a view of
   */
  @Internal
  protected JsonModel(JsonObject json) {
    this.json = json;
  }

  /**
   * The type of a model.
   *
   * @param builder makes the model of an object; it is never built with
   * @param <M> the model
   * @return its type
   */
  protected static <M> JsonType<M> type(Builder<?, M> builder) {
    return new ModelType<>(builder);
  }

  /**
   * Returns every property as it came or was set, by its JSON name, also those this version does
   * not know.
   *
   * @return an unmodifiable map; its values are trees of {@code Map}, {@code List}, {@code String},
   *     {@code Number}, {@code Boolean} and null
   */
  @com.fasterxml.jackson.annotation.JsonValue
  public final Map<String, @Nullable Object> toMap() {
    return json.members();
  }

  @Override
  public final Map<String, @Nullable Object> toTree() {
    return toMap();
  }

  /**
   * Whether this model stands for an object that was absent or null where it was read.
   *
   * @return true where there was no object; false for an object, even one without properties
   */
  public final boolean isAbsent() {
    return json.isNone();
  }

  /**
   * Reads a property the contract requires.
   *
   * @param name its JSON name
   * @param type its type
   * @param <T> its Java type
   * @return its value
   * @throws JsonReadException when it is absent, null, or of another form
   */
  protected final <T> T required(String name, JsonType<T> type) {
    Object value = json.members().get(name);
    if (value == null) {
      String found = json.members().containsKey(name) ? "null" : "absent";
      throw JsonReadException.missing(getClass().getSimpleName() + "." + name, found, json.at());
    }
    return type.read(value, json.placeOf(name));
  }

  /**
   * Reads an optional property.
   *
   * @param name its JSON name
   * @param type its type
   * @param <T> its Java type
   * @return its value, or empty where it is absent or null
   * @throws JsonReadException when it has another form
   */
  protected final <T> Optional<T> optional(String name, JsonType<T> type) {
    Object value = json.members().get(name);
    return value == null ? Optional.empty() : Optional.of(type.read(value, json.placeOf(name)));
  }

  /**
   * Reads an optional object, so that a chain of accessors never breaks off.
   *
   * @param name its JSON name
   * @param type its type
   * @param <T> its Java type
   * @return the model, empty and {@linkplain #isAbsent() absent} where there is none
   * @throws JsonReadException when it has another form
   */
  protected final <T extends JsonModel> T model(String name, JsonType<T> type) {
    Object value = json.members().get(name);
    return type.read(value == null ? JsonObject.none() : value, json.placeOf(name));
  }

  /**
   * Reads a list.
   *
   * @param name its JSON name
   * @param element the type of its elements
   * @param <T> their Java type
   * @return its elements, unmodifiable; empty where it is absent or null
   * @throws JsonReadException when it has another form
   */
  protected final <T> List<T> list(String name, JsonType<T> element) {
    return optional(name, JsonTypes.listOf(element)).orElse(List.of());
  }

  /**
   * Reads an object whose property names are data.
   *
   * @param name its JSON name
   * @param value the type of its values
   * @param <T> their Java type
   * @return its entries, unmodifiable; empty where it is absent or null
   * @throws JsonReadException when it has another form
   */
  protected final <T> Map<String, T> map(String name, JsonType<T> value) {
    return optional(name, JsonTypes.mapOf(value)).orElse(Map.of());
  }

  /** Whether class and JSON are the same. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((JsonModel) other).toMap().equals(toMap());
  }

  /** The same for equals. */
  @Override
  public final int hashCode() {
    return toMap().hashCode();
  }

  /** One line: the class and its JSON, secrets masked. */
  @Override
  public final String toString() {
    return getClass().getSimpleName() + JsonText.masked(toMap(), secrets());
  }

  /**
   * The names of properties, here and further down, whose values are shown to nobody, beside those
   * whose name gives them away.
   *
   * @return JSON names
   */
  protected Set<String> secrets() {
    return Set.of();
  }

  /**
   * Collects the properties of a model. Not thread-safe; may be used further after a build.
   *
   * @param <B> the builder itself
   * @param <M> the model it builds
   */
  public abstract static class Builder<B extends Builder<B, M>, M> {
    private final Map<String, @Nullable Object> json = new LinkedHashMap<>();

    /** Starts empty. */
    @Internal
    protected Builder() {}

    /**
     * Makes the model of a JSON object.
     *
     * @param object what it is a view of
     * @return an {@code M}; declared as its base, since a bridge method in each builder adds up
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

    /** {@return the JSON names of those required properties that may be set to null} */
    protected Set<String> nullable() {
      return Set.of();
    }

    /**
     * Builds the model.
     *
     * @return the model with what was set so far
     * @throws IllegalStateException when a property that the service requires in a request is not
     *     set, or is null though it may not be; the message names the model and each such property.
     *     Models that are only read, and merge patches, require nothing.
     */
    public final M build() {
      M model = buildPartial();
      RequiredProperties.check(model.getClass().getSimpleName(), json, required(), nullable());
      return model;
    }

    /**
     * Builds the model whether or not required properties are set, such as to change one that was
     * read without them.
     *
     * @return the model with what was set so far
     */
    public final M buildPartial() {
      return model(Collections.unmodifiableMap(new LinkedHashMap<>(json)), JsonPath.ROOT);
    }

    /**
     * Sets any property, also one this version does not know.
     *
     * @param name its JSON name
     * @param value null, text, a number, a boolean, a time, a model, or a list or map of these
     * @return this builder
     * @throws IllegalArgumentException when the value has no JSON form
     */
    public final B putAdditionalProperty(String name, @Nullable Object value) {
      json.put(name, JsonTree.ofNullable(value));
      return self();
    }

    /**
     * Sets all properties that are set in a model, also those this version does not know.
     *
     * @param model the model to start from
     * @return this builder
     */
    public final B mergeFrom(JsonModel model) {
      json.putAll(model.toMap());
      return self();
    }

    @SuppressWarnings("unchecked")
    private B self() {
      return (B) this;
    }
  }
}
