package io.github.computeops.json;

import io.github.computeops.internal.Internal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the variant of a union: by the value of a property, its own or that of an enclosing
 * object, or else by the shape of the JSON.
 *
 * <p>It looks only at names and kinds and never decodes on trial. JSON that fits no variant becomes
 * the raw one. Immutable and thread-safe once built.
 *
 * @param <T> the union
 * @hidden
 */
@Internal
public final class UnionType<T> implements JsonType<T> {
  private final String discriminator;
  private final boolean outside;
  private final BiFunction<Object, JsonPath, ? extends T> raw;
  private final Map<String, JsonType<? extends T>> byValue = new HashMap<>();
  private final Map<String, JsonType<? extends T>> bySpelling = new HashMap<>();
  private final Map<JsonType<? extends T>, Set<String>> byShape = new LinkedHashMap<>();
  private @Nullable JsonType<? extends T> text;
  private @Nullable JsonType<? extends T> list;
  private @Nullable JsonType<? extends T> number;
  private @Nullable JsonType<? extends T> bool;
  private @Nullable JsonType<? extends T> map;

  private UnionType(
      String discriminator, boolean outside, BiFunction<Object, JsonPath, ? extends T> raw) {
    this.discriminator = discriminator;
    this.outside = outside;
    this.raw = raw;
  }

  /**
   * Returns the type of a union that is decided by a property.
   *
   * @param discriminator the property's JSON name
   * @param raw creates the variant for anything unrecognized
   * @param <T> the union
   * @return the type, still without variants
   */
  public static <T> UnionType<T> by(
      String discriminator, BiFunction<Object, JsonPath, ? extends T> raw) {
    return new UnionType<>(discriminator, false, raw);
  }

  /**
   * Returns the type of a union that is decided by a property of the closest enclosing object that
   * has it; if none has, or the value is unknown, by the shape of its JSON.
   *
   * @param discriminator the property's JSON name
   * @param raw creates the variant for anything unrecognized
   * @param <T> the union
   * @return the type, still without variants
   */
  public static <T> UnionType<T> byEnclosing(
      String discriminator, BiFunction<Object, JsonPath, ? extends T> raw) {
    return new UnionType<>(discriminator, true, raw);
  }

  /**
   * Returns the type of a union that is decided by the shape of its JSON.
   *
   * @param raw creates the variant for anything unrecognized
   * @param <T> the union
   * @return the type, still without variants
   */
  public static <T> UnionType<T> byShape(BiFunction<Object, JsonPath, ? extends T> raw) {
    return new UnionType<>("", true, raw);
  }

  /**
   * Adds a variant that a value of the discriminator chooses, however it is spelled, unless another
   * value is spelled like that.
   *
   * @param value the discriminator's value
   * @param variant the variant
   * @return this type
   */
  public UnionType<T> when(String value, JsonType<? extends T> variant) {
    byValue.put(value, variant);
    bySpelling.putIfAbsent(OpenEnum.plain(value), variant);
    return this;
  }

  /**
   * Adds a variant that is an object.
   *
   * @param variant the variant
   * @param names the property names it knows; the variant that knows most of those present is
   *     chosen
   * @return this type
   */
  public UnionType<T> object(JsonType<? extends T> variant, String... names) {
    byShape.put(variant, Set.of(names));
    return this;
  }

  /**
   * Adds the variant that is a string.
   *
   * @param variant the variant
   * @return this type
   */
  public UnionType<T> text(JsonType<? extends T> variant) {
    text = variant;
    return this;
  }

  /**
   * Adds the variant that is a list.
   *
   * @param variant the variant
   * @return this type
   */
  public UnionType<T> list(JsonType<? extends T> variant) {
    list = variant;
    return this;
  }

  /**
   * Adds the variant that is a number.
   *
   * @param variant the variant
   * @return this type
   */
  public UnionType<T> number(JsonType<? extends T> variant) {
    number = variant;
    return this;
  }

  /**
   * Adds the variant that is a boolean.
   *
   * @param variant the variant
   * @return this type
   */
  public UnionType<T> bool(JsonType<? extends T> variant) {
    bool = variant;
    return this;
  }

  /**
   * Adds the variant that is an object whose property names are data; it is chosen if no other
   * object is.
   *
   * @param variant the variant
   * @return this type
   */
  public UnionType<T> map(JsonType<? extends T> variant) {
    map = variant;
    return this;
  }

  @Override
  public T read(Object json, JsonPath at) {
    JsonType<? extends T> variant = variant(json, at);
    return variant == null ? raw.apply(json, at) : variant.read(json, at);
  }

  @Override
  public T absent() {
    return raw.apply(JsonObject.none(), JsonPath.ROOT);
  }

  private @Nullable JsonType<? extends T> variant(Object json, JsonPath at) {
    if (json instanceof Map<?, ?> object) {
      JsonType<? extends T> variant = objectVariant(object, at);
      return variant == null ? map : variant;
    }
    return json instanceof List<?> ? list : scalar(json);
  }

  private @Nullable JsonType<? extends T> objectVariant(Map<?, ?> object, JsonPath at) {
    return outside ? told(object, at) : chosen(object.get(discriminator));
  }

  private @Nullable JsonType<? extends T> chosen(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    JsonType<? extends T> exact = byValue.get(value.toString());
    return exact == null ? bySpelling.get(OpenEnum.plain(value.toString())) : exact;
  }

  /** Tells whether a variant is a string, and so may be a blank one. */
  boolean hasText() {
    return text != null;
  }

  private @Nullable JsonType<? extends T> scalar(Object json) {
    if (json instanceof String) {
      return text;
    }
    if (json instanceof Number) {
      return number;
    }
    return json instanceof Boolean ? bool : null;
  }

  private @Nullable JsonType<? extends T> told(Map<?, ?> object, JsonPath at) {
    JsonType<? extends T> told = chosen(at.enclosing(discriminator));
    return told == null ? closest(object.keySet()) : told;
  }

  private @Nullable JsonType<? extends T> closest(Set<?> names) {
    @Nullable JsonType<? extends T> closest = null;
    long most = 0;
    for (Map.Entry<JsonType<? extends T>, Set<String>> variant : byShape.entrySet()) {
      long known = names.stream().filter(variant.getValue()::contains).count();
      if (known > most) {
        most = known;
        closest = variant.getKey();
      }
    }
    return closest;
  }
}
