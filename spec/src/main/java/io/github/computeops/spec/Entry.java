package io.github.computeops.spec;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An object in a file that people write. */
record Entry(Document document, Pointer at, Object value) {
  Entry {
    if (!(value instanceof Map)) {
      throw document.fault(at, "is not an object; see the head of the file for what it may have.");
    }
  }

  private Map<?, ?> members() {
    return (Map<?, ?>) value;
  }

  Object get(String key) {
    return members().get(key);
  }

  boolean has(String key) {
    return members().containsKey(key);
  }

  String text(String key) {
    return has(key) ? String.valueOf(get(key)) : "";
  }

  /** Returns the objects of a list; none if it is absent. */
  List<Entry> entries(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (!(get(key) instanceof List<?> list)) {
      throw fault(key, "is not a list.");
    }
    return IntStream.range(0, list.size())
        .mapToObj(i -> new Entry(document, at.child(key).child(i), list.get(i)))
        .toList();
  }

  /** Returns an object in this one. */
  Entry entry(String key) {
    return new Entry(document, at.child(key), get(key));
  }

  void hasOnly(Set<String> keys) {
    for (Object key : members().keySet()) {
      if (!keys.contains(key)) {
        throw fault(
            key.toString(),
            "is unknown; use one of " + String.join(", ", new TreeSet<>(keys)) + ".");
      }
    }
  }

  void matches(String key, String pattern, String what) {
    if (!text(key).matches(pattern)) {
      throw fault(key, "is \"" + text(key) + "\"; it needs " + what + ".");
    }
  }

  SpecException fault(String key, String what) {
    return document.fault(at.child(key), what);
  }
}
