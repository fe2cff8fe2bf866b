package io.github.computeops.contract;

import io.github.computeops.api.Apis;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All generated types that are reachable from an operation. */
final class GeneratedTypes {
  private final Set<Class<?>> seen = new HashSet<>();
  private final Map<String, Class<?>> byName = new HashMap<>();

  GeneratedTypes() {
    for (Method accessor : Apis.class.getMethods()) {
      for (Method method : accessor.getReturnType().getMethods()) {
        signature(method);
      }
    }
  }

  /** Finds the type of a schema: their names have the same letters and digits. */
  Optional<Class<?>> named(String schema) {
    return Optional.ofNullable(byName.get(key(schema)));
  }

  /** Returns all models. */
  List<Class<?>> models() {
    return seen.stream()
        .filter(JsonModel.class::isAssignableFrom)
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  private void signature(Method method) {
    visit(method.getGenericReturnType());
    for (Type parameter : method.getGenericParameterTypes()) {
      visit(parameter);
    }
  }

  private void visit(Type type) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        visit(argument);
      }
    } else if (type instanceof Class<?> found
        && JsonValue.class.isAssignableFrom(found)
        && seen.add(found)) {
      generated(found);
    }
  }

  private void generated(Class<?> type) {
    if (type.getEnclosingClass() == null) {
      byName.put(key(type.getSimpleName()), type);
    }
    for (Method method : type.getDeclaredMethods()) {
      visit(method.getGenericReturnType());
    }
    if (type.isSealed()) {
      for (Class<?> variant : type.getPermittedSubclasses()) {
        visit(variant);
      }
    }
  }

  private static String key(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }
}
