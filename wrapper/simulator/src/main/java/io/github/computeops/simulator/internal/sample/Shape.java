package io.github.computeops.simulator.internal.sample;

import io.github.computeops.simulator.internal.description.Alternative;
import io.github.computeops.simulator.internal.description.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings a value into the form of a schema: another version of the API may know fewer properties,
 * or require more. What is required and missing, or has another type, is invented.
 */
public final class Shape {
  private final Samples samples;

  public Shape(Samples samples) {
    this.samples = samples;
  }

  public @Nullable Object of(Schema schema, @Nullable Object value) {
    return of(schema, value, "value");
  }

  private @Nullable Object of(Schema schema, @Nullable Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return object(schema, map, name);
    }
    if (value instanceof List<?> list && schema.types().contains("array")) {
      return items(schema, list, name);
    }
    return Fit.isFit(schema, value) ? value : samples.of(schema, name);
  }

  private List<@Nullable Object> items(Schema schema, List<?> list, String name) {
    List<@Nullable Object> items = new ArrayList<>();
    list.forEach(item -> items.add(schema.items().map(it -> of(it, item, name)).orElse(item)));
    return items;
  }

  private @Nullable Object object(Schema schema, Map<?, ?> value, String name) {
    Optional<Alternative> chosen =
        schema.alternatives().stream()
            .max(Comparator.comparingInt(alternative -> Fit.score(alternative, value)));
    if (chosen.isPresent() && chosen.get().schema().propertyNames().isEmpty()) {
      chosen = Optional.empty();
    }
    boolean isOpen = schema.propertyNames().isEmpty() && chosen.isEmpty();
    if (isOpen) {
      return Fit.isFit(schema, value) ? value : samples.of(schema, name);
    }
    Object own = schema.propertyNames().isEmpty() ? null : members(schema, value);
    return chosen.map(one -> Samples.merged(own, alternative(one, value, name))).orElse(own);
  }

  private @Nullable Object alternative(Alternative chosen, Map<?, ?> value, String name) {
    Object shaped = object(chosen.schema(), value, name);
    return shaped == null || chosen.values().isEmpty() || chosen.isNamedBy(shaped)
        ? shaped
        : Samples.merged(shaped, Map.of(chosen.property(), chosen.values().iterator().next()));
  }

  private Map<String, @Nullable Object> members(Schema schema, Map<?, ?> value) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    for (String name : schema.propertyNames()) {
      Schema property = schema.property(name).orElseThrow();
      Object given = value.get(name);
      if (value.containsKey(name) && (isContainer(given) || Fit.isFit(property, given))) {
        members.put(name, of(property, given, name));
      } else if (schema.required().contains(name)) {
        members.put(name, samples.of(property, name));
      }
    }
    return members;
  }

  private static boolean isContainer(@Nullable Object value) {
    return value instanceof Map || value instanceof List;
  }
}
