package io.github.computeops.json;

import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a JSON tree on one line, with secrets masked if it is for people. */
final class JsonText {
  private static final Pattern SECRET =
      Pattern.compile(
          "password|passphrase|secret|token|credential|authorization|api-?key|private-?key|activation-?key");
  private final StringBuilder out = new StringBuilder();
  private final Predicate<String> masked;

  private JsonText(Predicate<String> masked) {
    this.masked = masked;
  }

  /** Writes a tree with nothing masked. */
  static String of(@Nullable Object json) {
    return written(json, name -> false);
  }

  static String masked(@Nullable Object json) {
    return masked(json, Set.of());
  }

  /** Writes a tree, masking the given properties and those whose name says that they are secret. */
  static String masked(@Nullable Object json, Set<String> secrets) {
    return written(json, name -> secrets.contains(name) || isSecret(name));
  }

  private static String written(@Nullable Object json, Predicate<String> masked) {
    JsonText text = new JsonText(masked);
    text.value(json);
    return text.out.toString();
  }

  static boolean isSecret(String name) {
    return SECRET.matcher(name.toLowerCase(Locale.ROOT)).find();
  }

  private void value(@Nullable Object value) {
    if (value instanceof NoObject broken) {
      value(broken.json());
    } else if (value instanceof Map<?, ?> map) {
      object(map);
    } else if (value instanceof Iterable<?> list) {
      list(list.iterator());
    } else if (value instanceof String || value instanceof Unread) {
      string(value.toString());
    } else {
      out.append(value);
    }
  }

  private void object(Map<?, ?> map) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      property(entry.getKey().toString(), entry.getValue());
      separator = ", ";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void property(String name, @Nullable Object value) {
    string(name);
    out.append(": ");
    if (value != null && masked.test(name)) {
      out.append("\"***\"");
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
