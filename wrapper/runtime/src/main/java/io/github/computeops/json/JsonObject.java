package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object and its place in the document: what a model is a view of. Immutable.
 *
 * @hidden
 */
@Internal
public final class JsonObject {
  private static final Map<String, @Nullable Object> NONE =
      Collections.unmodifiableMap(new LinkedHashMap<>());

  private final Map<String, @Nullable Object> members;
  private final JsonPath at;

  JsonObject(Map<String, @Nullable Object> members, JsonPath at) {
    this.members = members;
    this.at = at;
  }

  /** Returns the members that represent an absent or null object. */
  static Map<String, @Nullable Object> none() {
    return NONE;
  }

  boolean isNone() {
    return members == NONE;
  }

  Map<String, @Nullable Object> members() {
    return members;
  }

  JsonPath at() {
    return at;
  }

  <T> T required(String model, String name, JsonType<T> type) {
    Object value = members.get(name);
    if (value == null) {
      String found = members.containsKey(name) ? "null" : "absent";
      throw JsonReadException.missing(model + "." + name, found, at);
    }
    return type.read(value, placeOf(name));
  }

  /** Reads a member; blank text is none, unless it is a value of the type. */
  <T> Optional<T> optional(String name, JsonType<T> type) {
    Object value = members.get(name);
    if (value == null) {
      return Optional.empty();
    }
    return JsonTypes.isBlank(value)
        ? blank(value, type, placeOf(name))
        : Optional.of(type.read(value, placeOf(name)));
  }

  private static <T> Optional<T> blank(Object value, JsonType<T> type, JsonPath at) {
    if (type instanceof UnionType<T> union && !union.hasText()) {
      return Optional.empty();
    }
    try {
      return Optional.of(type.read(value, at));
    } catch (JsonReadException e) {
      return Optional.empty();
    }
  }

  <T> T model(String name, JsonType<T> type) {
    Object value = members.get(name);
    return type.read(value == null ? none() : value, placeOf(name));
  }

  JsonPath placeOf(String member) {
    return at.property(member, members);
  }
}
