package io.github.computeops.json;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is not an object although one is expected. A model of it can be created nevertheless,
 * so that one broken item does not cost the page; reading one of its properties throws.
 */
final class NoObject extends AbstractMap<String, @Nullable Object> {
  private final Object json;
  private final JsonPath at;

  NoObject(Object json, JsonPath at) {
    this.json = json;
    this.at = at;
  }

  Object json() {
    return json;
  }

  @Override
  public Object get(Object name) {
    throw JsonReadException.unlike("an object", json, at);
  }

  @Override
  public boolean containsKey(Object name) {
    throw JsonReadException.unlike("an object", json, at);
  }

  @Override
  public Set<Map.Entry<String, @Nullable Object>> entrySet() {
    throw JsonReadException.unlike("an object", json, at);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NoObject broken && broken.json.equals(json);
  }

  @Override
  public int hashCode() {
    return json.hashCode();
  }
}
