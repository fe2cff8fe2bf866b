package io.github.computeops.internal.http;

import io.github.computeops.json.JsonTree;
import io.github.computeops.json.Unread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;

/**
 * Reads JSON as an unmodifiable tree. A value that goes beyond a limit becomes {@link Unread}, and
 * what is around it is read.
 */
final class JsonReader {
  /** Trees are walked recursively, so that their depth is limited by the stack. */
  private static final int DEEPEST = 1_000;

  /** The time to read a number grows with the square of its digits. */
  private static final int MOST_DIGITS = 10_000;

  /** The parser keeps names for the next body, so that they are limited by the memory. */
  static final int LONGEST_NAME = 1_000_000;

  /** The parser's own limits would cost the whole body. */
  static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxStringLength(Integer.MAX_VALUE)
          .maxNumberLength(Integer.MAX_VALUE)
          .maxNestingDepth(Integer.MAX_VALUE)
          .maxNameLength(LONGEST_NAME)
          .build();

  private final JsonParser parser;
  private int depth;

  JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  @Nullable Object value(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> depth == DEEPEST ? tooDeep() : object();
      case START_ARRAY -> depth == DEEPEST ? tooDeep() : list();
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> isLong() ? unreadNumber() : decimal();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private Map<String, @Nullable Object> object() {
    depth++;
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      object.put(name, value(parser.nextToken()));
    }
    depth--;
    return Collections.unmodifiableMap(object);
  }

  private List<@Nullable Object> list() {
    depth++;
    List<@Nullable Object> list = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      list.add(value(token));
    }
    depth--;
    return Collections.unmodifiableList(list);
  }

  private Unread tooDeep() {
    parser.skipChildren();
    return new Unread("nested deeper than the limit of " + DEEPEST + " levels");
  }

  private Object integer() {
    return switch (parser.getNumberType()) {
      case INT, LONG -> parser.getLongValue();
      default -> isLong() ? unreadNumber() : JsonTree.of(parser.getBigIntegerValue());
    };
  }

  private Object decimal() {
    try {
      return parser.getDecimalValue();
    } catch (NumberFormatException e) {
      return new Unread("a number whose exponent is beyond the limit of 2147483647");
    }
  }

  private boolean isLong() {
    return parser.getStringLength() > MOST_DIGITS;
  }

  private Unread unreadNumber() {
    return new Unread(
        "a number of %d characters, and the limit is %d"
            .formatted(parser.getStringLength(), MOST_DIGITS));
  }
}
