package io.github.computeops.internal.call;

import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads the return types of the generated interfaces; the reader of each is looked up once. */
final class ReturnTypes {
  private static final Map<Type, JsonType<?>> PLAIN =
      Map.of(
          Object.class,
          JsonTypes.ANY,
          String.class,
          JsonTypes.TEXT,
          Boolean.class,
          JsonTypes.BOOLEAN,
          Long.class,
          JsonTypes.LONG,
          Integer.class,
          JsonTypes.INTEGER,
          Double.class,
          JsonTypes.DOUBLE);
  private final Map<Type, JsonType<?>> known = new ConcurrentHashMap<>(PLAIN);

  /**
   * Reads a tree.
   *
   * @param json null if the response had no body: the call succeeded all the same
   * @return an absent model or an empty collection if there is no tree; null for any other type
   */
  @Nullable Object read(@Nullable Object json, Type type) {
    if (json != null) {
      return of(type).read(json, JsonPath.ROOT);
    }
    return type instanceof ParameterizedType generic ? empty(generic) : of(type).absent();
  }

  private static Object empty(ParameterizedType type) {
    return type.getRawType() == List.class ? List.of() : Map.of();
  }

  private JsonType<?> of(Type type) {
    JsonType<?> found = known.get(type);
    return found == null ? remember(type, find(type)) : found;
  }

  private JsonType<?> remember(Type type, JsonType<?> found) {
    known.put(type, found);
    return found;
  }

  private JsonType<?> find(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? JsonTypes.listOf(of(arguments[0]))
          : JsonTypes.mapOf(of(arguments[1]));
    }
    try {
      return (JsonType<?>) ((Class<?>) type).getField("TYPE").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          type + " has no TYPE; only generated models can be decoded.", e);
    }
  }
}
