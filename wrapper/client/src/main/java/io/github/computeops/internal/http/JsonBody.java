package io.github.computeops.internal.http;

import io.github.computeops.internal.request.UnicodeText;
import io.github.computeops.json.Unread;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes JSON bodies as trees, straight from and to bytes. */
public final class JsonBody {
  /** What is read may be 1,000 levels deep, so it can be written, inside of something else, too. */
  private static final int DEEPEST = 2_000;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(JsonReader.LIMITS)
          .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  /** JSON tells by its first bytes which of these it is in. */
  private static final String UNICODE = "UTF-";

  private JsonBody() {}

  /**
   * Reads a body to its end, and closes it.
   *
   * @return an unmodifiable tree; null if the body is empty or the JSON value null
   * @throws InvalidJsonException if the body is not JSON, or has anything after it
   * @throws IOException if the connection breaks
   */
  public static @Nullable Object read(InputStream body) throws IOException {
    return read(body, StandardCharsets.UTF_8);
  }

  /** Reads a body whose response names a charset, to its end, and closes it. */
  public static @Nullable Object read(InputStream body, Charset charset) throws IOException {
    try (InputStream in = body;
        JsonParser parser = parser(in, charset)) {
      Object value = first(parser);
      checkEnd(parser);
      BodyStream.drain(in);
      return value;
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw InvalidJsonException.of(e);
    }
  }

  /**
   * Reads the first JSON value of a text, whatever follows it.
   *
   * @return an unmodifiable tree; null if the text does not begin with JSON
   */
  static @Nullable Object readFirst(String text) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      return first(parser);
    } catch (JacksonException e) {
      return null;
    }
  }

  static JsonParser parser(InputStream in) {
    return parser(in, StandardCharsets.UTF_8);
  }

  private static JsonParser parser(InputStream in, Charset charset) {
    return charset.name().startsWith(UNICODE)
        ? JSON.createParser(ObjectReadContext.empty(), in)
        : JSON.createParser(ObjectReadContext.empty(), new InputStreamReader(in, charset));
  }

  private static @Nullable Object first(JsonParser parser) {
    JsonToken first = parser.nextToken();
    return first == null ? null : new JsonReader(parser).value(first);
  }

  private static void checkEnd(JsonParser parser) throws InvalidJsonException {
    TokenStreamLocation end = parser.currentLocation();
    boolean ended;
    try {
      ended = parser.nextToken() == null;
    } catch (StreamReadException e) {
      ended = false;
    }
    if (!ended) {
      throw InvalidJsonException.ofText(end);
    }
  }

  /** Writes a tree as JSON. */
  public static byte[] write(@Nullable Object tree) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      write(generator, tree);
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException(
          "The body is nested deeper than 2,000 levels; send one that is flat.", e);
    }
    return out.toByteArray();
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach(
          (name, item) ->
              write(
                  generator.writeName(UnicodeText.checked("name in the body", (String) name)),
                  item));
      generator.writeEndObject();
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      list.forEach(item -> write(generator, item));
      generator.writeEndArray();
    } else {
      scalar(generator, value);
    }
  }

  private static void scalar(JsonGenerator generator, @Nullable Object value) {
    if (value instanceof String text) {
      generator.writeString(UnicodeText.checked("string in the body", text));
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      generator.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Unread unread) {
      throw new IllegalStateException(
          "The value was not read, so it cannot be written: it is " + unread + ".");
    } else {
      generator.writeNull();
    }
  }
}
