package io.github.computeops.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A kind of resource: what the service calls it in {@code type}, and the model that reads it.
 *
 * <p>The generated class {@code ResourceTypes} has one for each kind that the API description
 * names. For any other, or for another version of a model, make one:
 *
 * <pre>{@code
 * ResourceType.of("compute-ops-mgmt/group", GroupServerResponseV1.TYPE);
 * }</pre>
 *
 * <p>Immutable and thread-safe. Two are equal if they have the same name and type.
 *
 * @param <T> the model
 */
public final class ResourceType<T> {
  private final String name;
  private final JsonType<T> model;

  private ResourceType(String name, JsonType<T> model) {
    this.name = name;
    this.model = model;
  }

  /**
   * Returns a kind of resource.
   *
   * @param name such as {@code compute-ops-mgmt/server}
   * @param model reads the resource, such as {@code ServerV1.TYPE}
   * @param <T> the model
   * @return the kind
   * @throws IllegalArgumentException if the name is null or blank, or the model is null
   */
  public static <T> ResourceType<T> of(String name, JsonType<T> model) {
    if (name == null || name.isBlank() || model == null) {
      throw new IllegalArgumentException(
          "The resource type has the name %s and the model %s; give both, such as compute-ops-mgmt/server and ServerV1.TYPE."
              .formatted(name, model));
    }
    return new ResourceType<>(name.strip(), model);
  }

  /** {@return the name, such as {@code compute-ops-mgmt/server}} */
  public String name() {
    return name;
  }

  /** {@return the type that reads the resource as a model} */
  public JsonType<T> model() {
    return model;
  }

  /**
   * Returns whether a name means this kind. What is before the first slash does not count, since
   * the service writes {@code compute-ops/server} in one place and {@code compute-ops-mgmt/server}
   * in another.
   *
   * @param other the name, as {@code type} has it
   * @return whether it is this kind
   */
  public boolean isNamed(String other) {
    return shortName(name).equals(shortName(other));
  }

  private static String shortName(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  /** {@return whether the other has the same name and model} */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResourceType<?> type
        && type.name.equals(name)
        && type.model.equals(model);
  }

  /** {@return a hash of name and model} */
  @Override
  public int hashCode() {
    return Objects.hash(name, model);
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
