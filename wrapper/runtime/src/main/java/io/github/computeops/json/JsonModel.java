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
 * A JSON object with typed accessors: the base class of every model.
 *
 * <p>A model is a view of the object it was decoded from. Nothing is lost: properties this version
 * does not know, and values it cannot read, stay in {@link #toMap()} and are written back.
 * Immutable and thread-safe; two models are equal if they are of the same class and their JSON is
 * equal.
 */
public abstract class JsonModel implements JsonValue {
  private final JsonObject json;

  /**
   * Creates a view of an object.
   *
   * @param json the object
   */
  @Internal
  protected JsonModel(JsonObject json) {
    this.json = json;
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
   *     {@code Number}, {@code Boolean} and null. In place of a number of more than 10,000
   *     characters, or of what is nested more than 1,000 levels deep, is an object whose {@code
   *     toString} says so.
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
   * {@return whether this model was read from a property that is absent, null or blank text; false
   * for an object, even an empty one}
   */
  public final boolean isAbsent() {
    return json.isNone();
  }

  /**
   * {@return the value of a property that the API description requires}
   *
   * @param name its JSON name
   * @param type its type
   * @param <T> its Java type
   * @throws JsonReadException if it is absent, null, or not of this type
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
   * {@return the value of an optional property, or empty if it is absent, null, or blank although
   * its type has no blank value}
   *
   * @param name its JSON name
   * @param type its type
   * @param <T> its Java type
   * @throws JsonReadException if it is not of this type
   */
  protected final <T> Optional<T> optional(String name, JsonType<T> type) {
    Object value = json.members().get(name);
    try {
      return value == null ? Optional.empty() : Optional.of(type.read(value, json.placeOf(name)));
    } catch (JsonReadException e) {
      if (JsonTypes.isBlank(value)) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /**
   * Reads an optional object, so that a chain of accessors needs no checks between.
   *
   * @param name its JSON name
   * @param type its type
   * @param <T> its Java type
   * @return the model, empty and {@linkplain #isAbsent() absent} if there is none, or blank text
   * @throws JsonReadException if it is not an object
   */
  protected final <T extends JsonModel> T model(String name, JsonType<T> type) {
    Object value = json.members().get(name);
    return type.read(value == null ? JsonObject.none() : value, json.placeOf(name));
  }

  /**
   * {@return the elements of a list, unmodifiable; empty if it is absent, null or blank text}
   *
   * @param name its JSON name
   * @param element the type of its elements
   * @param <T> their Java type
   * @throws JsonReadException if it is not a list
   */
  protected final <T> List<T> list(String name, JsonType<T> element) {
    return optional(name, JsonTypes.listOf(element)).orElse(List.of());
  }

  /**
   * {@return the entries of an object whose property names are data, unmodifiable; empty if it is
   * absent, null or blank text}
   *
   * @param name its JSON name
   * @param value the type of its values
   * @param <T> their Java type
   * @throws JsonReadException if it is not an object
   */
  protected final <T> Map<String, T> map(String name, JsonType<T> value) {
    return optional(name, JsonTypes.mapOf(value)).orElse(Map.of());
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
   * {@return the JSON names of properties, of this object and of those in it, to mask in {@link
   * #toString()}; names such as {@code password} are masked anyway}
   */
  protected Set<String> secrets() {
    return Set.of();
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

    /**
     * {@return the JSON names of those required properties that say what a request acts on, and so
     * must not be blank or empty}
     */
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
     * @throws IllegalStateException if a property that the service requires in a request is not
     *     set, or is null although it must not be, or if one that says what the request acts on is
     *     blank, an empty list, or a list with a blank or null element; the message names the model
     *     and each such property. Models that are only received, and merge patches, require
     *     nothing.
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
      json.put(name, JsonTree.ofNullable(value));
      return self();
    }

    /**
     * Sets all properties that are set in a model, including those this version does not know.
     *
     * @param model the model to copy from
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
