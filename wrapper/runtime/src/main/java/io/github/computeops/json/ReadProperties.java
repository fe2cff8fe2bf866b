package io.github.computeops.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The properties of a model, as generated code reads them. What cannot be read is in the message of
 * the exception, unless it is a secret.
 */
abstract class ReadProperties {
  final JsonObject json;

  ReadProperties(JsonObject json) {
    this.json = json;
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
    try {
      return json.required(getClass().getSimpleName(), name, type);
    } catch (JsonReadException e) {
      throw safe(name, e);
    }
  }

  /**
   * {@return the value, or empty if the property is absent, null, or blank although not a string}
   *
   * @param name its JSON name
   * @param type its type
   * @param <T> its Java type
   * @throws JsonReadException if it is not of this type
   */
  protected final <T> Optional<T> optional(String name, JsonType<T> type) {
    try {
      return json.optional(name, type);
    } catch (JsonReadException e) {
      throw safe(name, e);
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
    try {
      return json.model(name, type);
    } catch (JsonReadException e) {
      throw safe(name, e);
    }
  }

  private JsonReadException safe(String name, JsonReadException failure) {
    return secrets().contains(name) && json.members().get(name) != null
        ? JsonReadException.secret(json.placeOf(name))
        : failure;
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

  /**
   * {@return the JSON names of properties, of this object and of those in it, to mask in {@link
   * #toString()}; names such as {@code password} are masked anyway}
   */
  protected Set<String> secrets() {
    return Set.of();
  }
}
