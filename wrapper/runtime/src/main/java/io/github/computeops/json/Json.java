package io.github.computeops.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON, read by names and indexes, for what has no model.
 *
 * <pre>{@code
 * Json servers = com.request("GET", "/compute-ops-mgmt/v1/servers").json();
 * Optional<String> name = servers.at("items").at(0).at("name").text();
 * ServerV1 first = servers.at("items").at(0).as(ServerV1.TYPE);
 * }</pre>
 *
 * <p>What is not there is absent, never null, so that a chain needs no checks between. Immutable
 * and thread-safe.
 */
public final class Json {
  private static final Json ABSENT = new Json(null, JsonPath.ROOT);

  private final @Nullable Object tree;
  private final JsonPath at;

  private Json(@Nullable Object tree, JsonPath at) {
    this.tree = tree;
    this.at = at;
  }

  /**
   * Returns a value as JSON.
   *
   * @param value a string, a number, a boolean, a time, a model, a list or a map of these, or null
   * @return its JSON; absent for null
   * @throws IllegalArgumentException if the value has no JSON form
   */
  public static Json of(@Nullable Object value) {
    Object tree = JsonTree.ofNullable(value);
    return tree == null ? ABSENT : new Json(tree, JsonPath.ROOT);
  }

  /** {@return whether there is no value, or null} */
  public boolean isAbsent() {
    return tree == null;
  }

  /**
   * Returns a member of an object.
   *
   * @param name the name of the member
   * @return its value; absent if there is none, or this is not an object
   */
  public Json at(String name) {
    Map<String, @Nullable Object> object = object();
    return child(object.get(name), at.property(name, object));
  }

  @SuppressWarnings("unchecked")
  private Map<String, @Nullable Object> object() {
    return tree instanceof Map ? (Map<String, @Nullable Object>) tree : Map.of();
  }

  /**
   * Returns an item of a list.
   *
   * @param index counted from 0
   * @return the item; absent if there is none, or this is not a list
   */
  public Json at(int index) {
    return tree instanceof List<?> list && index >= 0 && index < list.size()
        ? child(list.get(index), at.element(index))
        : ABSENT;
  }

  private static Json child(@Nullable Object tree, JsonPath at) {
    return tree == null ? ABSENT : new Json(tree, at);
  }

  /**
   * Returns the items of a list.
   *
   * @return the items in their order, unmodifiable; empty if this is not a list
   */
  public List<Json> items() {
    return tree instanceof List<?> list
        ? IntStream.range(0, list.size()).mapToObj(this::at).toList()
        : List.of();
  }

  /**
   * Returns the members of an object.
   *
   * @return the values by name in their order, unmodifiable; empty if this is not an object
   */
  public Map<String, Json> members() {
    Map<String, Json> members = new LinkedHashMap<>();
    object().keySet().forEach(name -> members.put(name, at(name)));
    return Collections.unmodifiableMap(members);
  }

  /** {@return the string; empty if this is something else} */
  public Optional<String> text() {
    return tree instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** {@return the number; empty if this is something else} */
  public Optional<BigDecimal> number() {
    return tree instanceof Number number
        ? Optional.of(new BigDecimal(number.toString()))
        : Optional.empty();
  }

  /** {@return true or false; empty if this is something else} */
  public Optional<Boolean> bool() {
    return tree instanceof Boolean bool ? Optional.of(bool) : Optional.empty();
  }

  /**
   * Reads the value as a model, or as any other generated type.
   *
   * @param type the type, such as {@code ServerV1.TYPE}
   * @param <T> its Java type
   * @return the value as this type
   * @throws JsonReadException if it is absent, or not of this type
   */
  public <T> T as(JsonType<T> type) {
    if (tree == null) {
      throw new JsonReadException(
          "The JSON is absent, so it cannot be read as a value; check isAbsent() first.");
    }
    return type.read(tree, at);
  }

  /**
   * Returns the value as a tree.
   *
   * @return an unmodifiable tree of {@code Map}, {@code List}, {@code String}, {@code Number},
   *     {@code Boolean} and null; null if it is absent
   */
  public @Nullable Object toTree() {
    return tree;
  }

  /**
   * {@return the value as one line of JSON, as it is sent: with secrets, unlike {@code toString}}
   */
  public String toJson() {
    return JsonText.of(tree);
  }

  /** {@return whether the other has equal JSON} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Json json && Objects.equals(json.tree, tree);
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public int hashCode() {
    return Objects.hashCode(tree);
  }

  /** {@return the JSON on one line, with secrets masked} */
  @Override
  public String toString() {
    return JsonText.masked(tree);
  }
}
