package io.github.computeops.internal.http;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the message of an error whose JSON is none of the service's: gateways and frameworks write
 * {@code {"error": {"message": …}}}, {@code {"errors": [{"detail": …}]}}, {@code {"fault":
 * {"faultstring": …}}}, and so on.
 */
final class ErrorText {
  /** Members that have the message, or that have what has it; the first one counts. */
  private static final List<String> NAMES =
      List.of(
          "message",
          "detail",
          "title",
          "error_description",
          "msg",
          "faultstring",
          "errormessage",
          "reason",
          "description",
          "error",
          "errors",
          "fault",
          "details");

  private static final int DEEPEST = 4;

  private ErrorText() {}

  /** Returns the message, cut to a length; empty if there is none. */
  static String of(@Nullable Object json, int longest) {
    return find(json, DEEPEST).map(text -> Excerpt.of(text, longest)).orElse("");
  }

  private static Optional<String> find(@Nullable Object json, int levels) {
    if (levels == 0) {
      return Optional.empty();
    }
    if (json instanceof Collection<?> list) {
      return first(list.stream().map(item -> said(item, levels)));
    }
    return json instanceof Map<?, ?> object
        ? first(NAMES.stream().map(name -> said(member(object, name), levels)))
        : Optional.empty();
  }

  private static Optional<String> said(@Nullable Object value, int levels) {
    return value instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : find(value, levels - 1);
  }

  private static @Nullable Object member(Map<?, ?> object, String name) {
    return object.entrySet().stream()
        .filter(entry -> entry.getKey().toString().toLowerCase(Locale.ROOT).equals(name))
        .filter(entry -> entry.getValue() != null)
        .findFirst()
        .<@Nullable Object>map(Map.Entry::getValue)
        .orElse(null);
  }

  private static Optional<String> first(Stream<Optional<String>> found) {
    return found.flatMap(Optional::stream).findFirst();
  }
}
