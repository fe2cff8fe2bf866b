package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

  JsonPath placeOf(String member) {
    return at.property(member, members);
  }
}
