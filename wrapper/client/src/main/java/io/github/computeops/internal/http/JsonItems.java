package io.github.computeops.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/** Reads parts of a JSON document of any size: one value, or the items of a list one by one. */
public final class JsonItems {
  private JsonItems() {}

  /**
   * Reads a value, and closes the document.
   *
   * @param path the names of the members that lead to it
   * @return a tree; empty if there is none
   */
  public static Optional<Object> value(InputStream document, String... path) throws IOException {
    return reading(
        document,
        parser ->
            Optional.ofNullable(find(parser, path))
                .map(token -> new JsonReader(parser).value(token)));
  }

  /**
   * Reads the items of a list, and closes the document.
   *
   * @param told is told of each
   * @param path the names of the members that lead to the list
   * @return whether there is such a list
   */
  public static boolean each(InputStream document, Told told, String... path) throws IOException {
    return reading(
        document,
        parser -> {
          boolean isList = find(parser, path) == JsonToken.START_ARRAY;
          for (JsonToken item = isList ? parser.nextToken() : JsonToken.END_ARRAY;
              item != JsonToken.END_ARRAY;
              item = parser.nextToken()) {
            told.item(new JsonReader(parser).value(item));
          }
          return isList;
        });
  }

  private static <T> T reading(InputStream document, Reading<T> reading) throws IOException {
    try (InputStream in = document;
        JsonParser parser = JsonBody.parser(in)) {
      return reading.read(parser);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw InvalidJsonException.of(e);
    }
  }

  /** Returns the token that a value begins with; null if there is none. */
  private static @Nullable JsonToken find(JsonParser parser, String... path) {
    JsonToken token = parser.nextToken();
    for (String name : List.of(path)) {
      token = token == JsonToken.START_OBJECT ? member(parser, name) : null;
    }
    return token;
  }

  private static @Nullable JsonToken member(JsonParser parser, String name) {
    for (String next = parser.nextName(); next != null; next = parser.nextName()) {
      JsonToken token = parser.nextToken();
      if (next.equals(name)) {
        return token;
      }
      parser.skipChildren();
    }
    return null;
  }

  /** Is told of an item. */
  public interface Told {
    /** Is told of one more item, a tree. */
    void item(@Nullable Object item) throws IOException;
  }

  private interface Reading<T> {
    T read(JsonParser parser) throws IOException;
  }
}
