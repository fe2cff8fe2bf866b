package io.github.computeops.soak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The right responses of the service, which follow from the name of a call: callers compare them to
 * what they got.
 */
final class Content {
  private static final int ALL = 25;
  private static final int PAGE = 10;
  private static final int LONGEST = 6_000;

  private Content() {}

  /** Returns a body that fits into one packet, or needs several. */
  static Map<String, Object> of(String call) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("id", call);
    content.put("name", call.repeat(new Random(call.hashCode()).nextInt(LONGEST) / call.length()));
    return content;
  }

  /** Returns all elements of a collection, in their order. */
  static List<String> all(String call) {
    return IntStream.range(0, ALL).mapToObj(i -> call + "/" + i).toList();
  }

  static Map<String, Object> page(String call, int offset) {
    List<Object> items = new ArrayList<>();
    all(call).stream().skip(offset).limit(PAGE).forEach(id -> items.add(Map.of("id", id)));
    return Map.of("items", items, "count", items.size(), "offset", offset, "total", ALL);
  }

  /** Writes JSON of values without a character that JSON would escape. */
  static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(member -> "\"" + member.getKey() + "\":" + json(member.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Content::json).collect(Collectors.joining(",", "[", "]"));
    }
    return value instanceof String ? "\"" + value + "\"" : value.toString();
  }
}
