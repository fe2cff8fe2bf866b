package io.github.computeops.simulator.internal.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import io.github.computeops.simulator.internal.description.Alternative;
import io.github.computeops.simulator.internal.description.Schema;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Invents values: the example of a schema if it is valid, else the simplest value of its type. The
 * same seed gives the same values.
 */
public final class Samples {
  private static final int DEEPEST = 6;
  private final String seed;
  private final Instant now;
  private final boolean full;

  private Samples(String seed, Instant now, boolean full) {
    this.seed = seed;
    this.now = now;
    this.full = full;
  }

  /** Returns samples that have only what is required. */
  public static Samples required(String seed, Instant now) {
    return new Samples(seed, now, false);
  }

  /** Returns samples that have what is optional, too. */
  public static Samples full(String seed, Instant now) {
    return new Samples(seed, now, true);
  }

  /** Invents a value for a property. */
  public @Nullable Object of(Schema schema, String name) {
    return of(schema, name, 0);
  }

  private @Nullable Object of(Schema schema, String name, int depth) {
    if (schema.example().filter(example -> isUsable(schema, example)).isPresent()) {
      return schema.example().get();
    }
    if (!schema.values().isEmpty()) {
      return schema.values().get(0);
    }
    Object base = schema.propertyNames().isEmpty() ? null : object(schema, depth);
    List<Alternative> alternatives =
        schema.alternatives().stream().filter(one -> !isNull(one.schema())).toList();
    return alternatives.isEmpty()
        ? base == null ? simple(schema, name, depth) : base
        : merged(base, alternative(alternatives.get(0), name, depth));
  }

  /** The example of an identifier would be the same in every resource. */
  private static boolean isUsable(Schema schema, Object example) {
    return !schema.format().equals("uuid") && Fit.isFit(schema, example);
  }

  private static boolean isNull(Schema schema) {
    return schema.types().equals(List.of("null"));
  }

  private @Nullable Object alternative(Alternative chosen, String name, int depth) {
    Object sample = of(chosen.schema(), name, depth);
    if (sample instanceof Map<?, ?> map && !chosen.values().isEmpty()) {
      return merged(map, Map.of(chosen.property(), chosen.values().iterator().next()));
    }
    return sample;
  }

  static @Nullable Object merged(@Nullable Object base, @Nullable Object more) {
    if (!(base instanceof Map<?, ?> first) || !(more instanceof Map<?, ?> second)) {
      return base == null ? more : base;
    }
    Map<Object, @Nullable Object> merged = new LinkedHashMap<>(first);
    merged.putAll(second);
    return merged;
  }

  private Map<String, @Nullable Object> object(Schema schema, int depth) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (String name : schema.propertyNames()) {
      if (schema.required().contains(name) || full && depth < DEEPEST) {
        object.put(name, of(schema.property(name).orElseThrow(), name, depth + 1));
      }
    }
    return object;
  }

  private @Nullable Object simple(Schema schema, String name, int depth) {
    if (schema.byDefault().filter(value -> Fit.isFit(schema, value)).isPresent()) {
      return schema.byDefault().get();
    }
    List<String> types = schema.types();
    if (types.contains("array")) {
      return array(schema, name, depth);
    }
    if (types.contains("integer") || types.contains("number")) {
      return schema.bound("minimum").orElse(schema.bound("exclusiveMinimum").isPresent() ? 1 : 0);
    }
    if (types.contains("boolean")) {
      return false;
    }
    return types.contains("string") || types.isEmpty() && depth > 0 ? text(schema, name) : Map.of();
  }

  private List<@Nullable Object> array(Schema schema, String name, int depth) {
    List<@Nullable Object> items = new ArrayList<>();
    if (schema.items().isPresent()
        && (full && depth < DEEPEST || schema.bound("minItems").isPresent())) {
      items.add(of(schema.items().get(), name, depth + 1));
    }
    return items;
  }

  private String text(Schema schema, String name) {
    String text =
        switch (schema.format()) {
          case "uuid" -> UUID.nameUUIDFromBytes((seed + "/" + name).getBytes(UTF_8)).toString();
          case "date-time" -> now.toString();
          case "date", "full-date-rfc3339" -> now.toString().substring(0, 10);
          case "RFC-5322" -> RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
          case "hh:mm" -> "00:00";
          case "duration" -> "PT1H";
          case "ipv4" -> "192.0.2.1";
          case "uri" -> "https://example.net/" + name;
          case "uri-reference" -> "/" + name;
          default -> name;
        };
    int least = schema.bound("minLength").map(Number::intValue).orElse(0);
    int most = schema.bound("maxLength").map(Number::intValue).orElse(Integer.MAX_VALUE);
    String padded = text + "x".repeat(Math.max(0, least - text.length()));
    return padded.substring(0, Math.min(most, padded.length()));
  }
}
