package io.github.computeops.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The type of one open enumeration: its constants by their JSON string, however it is spelled. */
final class EnumType<K extends Enum<K>, E extends OpenEnum<K>> implements JsonType<E> {
  private final Map<String, E> constants = new HashMap<>();
  private final Map<String, E> spellings = new HashMap<>();
  private final K unknown;
  private final E example;

  EnumType(K unknown, List<E> values) {
    for (E value : values) {
      constants.put(value.toTree(), value);
      spellings.putIfAbsent(OpenEnum.plain(value.toTree()), value);
    }
    this.unknown = unknown;
    example = values.get(0);
  }

  @Override
  public E read(Object json, JsonPath at) {
    String text = JsonTypes.TEXT.read(json, at);
    E constant = constants.get(text);
    return constant == null ? spelled(text) : constant;
  }

  @SuppressWarnings("unchecked")
  private E spelled(String text) {
    E meant = spellings.get(OpenEnum.plain(text));
    return (E) example.spelled(text, meant == null ? unknown : meant.value());
  }
}
