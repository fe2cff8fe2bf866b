package io.github.computeops.simulator.internal.http;

import io.github.computeops.json.JsonModel;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes maps, lists, models and scalars as JSON. Jackson's databind could too, but takes longer to
 * load than all else that the first response needs.
 */
final class JsonWriter {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonWriter() {}

  static String text(@Nullable Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      write(generator, value);
    }
    return text.toString();
  }

  private static void write(JsonGenerator generator, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      map.forEach((name, item) -> write(generator.writeName(String.valueOf(name)), item));
      generator.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      generator.writeStartArray();
      list.forEach(item -> write(generator, item));
      generator.writeEndArray();
    } else if (value instanceof JsonModel model) {
      write(generator, model.toMap());
    } else {
      scalar(generator, value);
    }
  }

  private static void scalar(JsonGenerator generator, @Nullable Object value) {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof Boolean bool) {
      generator.writeBoolean(bool);
    } else if (value instanceof Integer || value instanceof Long) {
      generator.writeNumber(((Number) value).longValue());
    } else if (value instanceof Number number) {
      generator.writeNumber(new BigDecimal(number.toString()));
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else {
      throw new IllegalArgumentException("A " + value.getClass().getName() + " is not JSON.");
    }
  }
}
