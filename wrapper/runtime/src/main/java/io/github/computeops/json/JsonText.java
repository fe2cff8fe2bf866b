package io.github.computeops.json;

import io.github.computeops.internal.secret.Masked;
import io.github.computeops.internal.secret.SecretNames;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes a JSON tree on one line, with secrets masked if it is for people. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();
  private final Predicate<String> masked;
  private final UnaryOperator<String> text;

  private JsonText(Predicate<String> masked, UnaryOperator<String> text) {
    this.masked = masked;
    this.text = text;
  }

  /** Writes a tree with nothing masked. */
  static String of(@Nullable Object json) {
    return written(json, new JsonText(name -> false, text -> text));
  }

  static String masked(@Nullable Object json) {
    return masked(json, Set.of());
  }

  /** Writes a tree, masking the given properties and those whose name says that they are secret. */
  static String masked(@Nullable Object json, Set<String> secrets) {
    Predicate<String> masked = name -> secrets.contains(name) || SecretNames.contain(name);
    return written(json, new JsonText(masked, Masked::text));
  }

  private static String written(@Nullable Object json, JsonText text) {
    text.value(json);
    return text.out.toString();
  }

  private void value(@Nullable Object value) {
    if (value instanceof NoObject broken) {
      value(broken.json());
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Iterable<?> list) {
      list(list.iterator());
    } else if (value instanceof String || value instanceof Unread) {
      string(text.apply(value.toString()));
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> map) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      String name = entry.getKey().toString();
      property(name, entry.getValue(), masked.test(name) || name.equals("value") && isNamed(map));
      separator = ", ";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  /** {@code {"name": "password", "value": …}} says the same as {@code {"password": …}}. */
  private boolean isNamed(Map<?, ?> map) {
    return map.get("name") instanceof String name && masked.test(name);
  }

  /** Neither null nor true or false tells a secret. */
  private void property(String name, @Nullable Object value, boolean isMasked) {
    string(name);
    out.append(": ");
    if (isMasked && value != null && !(value instanceof Boolean)) {
      out.append('"').append(Masked.MASK).append('"');
    } else {
      value(value);
    }
  }

  private void list(Iterator<?> items) {
    out.append('[');
    while (items.hasNext()) {
      value(items.next());
      out.append(items.hasNext() ? ", " : "");
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    text.codePoints().forEach(this::character);
    out.append('"');
  }

  private void character(int c) {
    if (c == '"' || c == '\\') {
      out.append('\\').appendCodePoint(c);
    } else if (c < ' ') {
      out.append(String.format("\\u%04x", c));
    } else {
      out.appendCodePoint(c);
    }
  }
}
