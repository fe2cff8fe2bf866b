package io.github.computeops.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The type of one open enumeration: its constants by their JSON string. */
final class EnumType<E extends OpenEnum<?>> implements JsonType<E> {
  private final Map<String, E> constants = new HashMap<>();
  private final E example;

  EnumType(List<E> values) {
    values.forEach(value -> constants.put(value.toTree(), value));
    example = values.get(0);
  }

  @Override
  @SuppressWarnings("unchecked")
  public E read(Object json, JsonPath at) {
    String text = JsonTypes.TEXT.read(json, at);
    E constant = constants.get(text);
    return constant == null ? (E) example.unknown(text) : constant;
  }
}
