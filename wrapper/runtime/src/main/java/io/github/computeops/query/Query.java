package io.github.computeops.query;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.Sort;
import io.github.computeops.internal.Given;
import io.github.computeops.internal.Internal;
import io.github.computeops.internal.request.HeaderText;
import io.github.computeops.internal.request.ParameterRule;
import io.github.computeops.internal.request.ParameterStyle;
import io.github.computeops.internal.request.ParameterText;
import io.github.computeops.internal.secret.Masked;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The optional parameters of one call: the base class of every generated query.
 *
 * <p>Values are plain text; the client encodes them once, when it sends them. Immutable and
 * thread-safe.
 */
public abstract class Query {
  private final Map<String, List<String>> parameters;
  private final Map<String, String> headers;

  /**
   * Creates a query.
   *
   * @param builder the builder
   */
  @Internal
  protected Query(Builder<?> builder) {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
    headers = Collections.unmodifiableMap(new TreeMap<>(builder.headers));
  }

  /**
   * Returns the query parameters.
   *
   * @return plain values by name, in the order they were set
   */
  public final Map<String, List<String>> parameters() {
    return parameters;
  }

  /**
   * Returns the header parameters.
   *
   * @return values by name
   */
  public final Map<String, String> headers() {
    return headers;
  }

  /** {@return whether the other is of the same class, with equal parameters and headers} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((Query) other).parameters.equals(parameters)
        && ((Query) other).headers.equals(headers);
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public final int hashCode() {
    return 31 * parameters.hashCode() + headers.hashCode();
  }

  /** {@return the class and the parameters that are set, with secrets masked} */
  @Override
  public final String toString() {
    return getClass().getSimpleName()
        + Masked.values(parameters)
        + (headers.isEmpty() ? "" : Masked.values(headers));
  }

  /**
   * Collects the parameters of a query. Not thread-safe; can be used further after a build.
   *
   * @param <B> this type of builder
   */
  public abstract static class Builder<B extends Builder<B>> {
    private final Map<String, List<String>> parameters = new LinkedHashMap<>();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    /** Creates an empty builder. */
    @Internal
    protected Builder() {}

    /**
     * Sets any query parameter, including those this version does not know.
     *
     * @param name its name, as plain text
     * @param value a string, a number, a boolean, a time, an enum, or a list of these for a
     *     parameter that repeats
     * @return this builder
     * @throws IllegalArgumentException if the value is null or has no text form, or is a list that
     *     is empty or has a null or blank value: the service may take these for no condition at all
     */
    @SuppressWarnings("unchecked")
    public final B queryParameter(String name, Object value) {
      ParameterRule.checkOptional("The parameter " + name, value);
      parameters.put(name, ParameterText.allOf(value));
      return (B) this;
    }

    /**
     * Sets a parameter that the description has.
     *
     * @param name its name, as plain text
     * @param value as for {@link #queryParameter}
     * @return this builder
     * @throws IllegalArgumentException if the value is blank, or not accepted by {@link
     *     #queryParameter}
     */
    protected final B described(String name, Object value) {
      ParameterRule.checkDescribed("The parameter " + name, value);
      return queryParameter(name, value);
    }

    /**
     * Sets a list that does not repeat, or an object.
     *
     * @param name the parameter
     * @param value a list, or a map for an object
     * @param style how it is written
     * @return this builder
     * @throws IllegalArgumentException if the value is null or an empty list, or something in it
     *     has no text form
     */
    @SuppressWarnings("unchecked")
    protected final B styled(String name, Object value, ParameterStyle style) {
      ParameterRule.checkOptional("The parameter " + name, value);
      style.parameters(name, value).forEach(this::described);
      return (B) this;
    }

    /**
     * Sets a filter parameter from a string. One that looks percent-encoded already is sent as it
     * is, after a warning to the logger {@code io.github.computeops.filter}.
     *
     * @param name its name
     * @param filter the filter as the service reads it
     * @return this builder
     * @throws IllegalArgumentException if the filter is null or blank
     */
    protected final B filtered(String name, String filter) {
      return filtered(name, Filter.raw(filter), FilterDialect.INFIX);
    }

    /**
     * Sets a filter parameter. A part made by {@link Filter#raw} that looks percent-encoded already
     * is sent as it is, after a warning to the logger {@code io.github.computeops.filter}.
     *
     * @param name its name
     * @param filter the filter
     * @param dialect the dialect of the operation
     * @return this builder
     * @throws IllegalArgumentException if the filter is null, or the dialect cannot express it
     */
    protected final B filtered(String name, Filter filter, FilterDialect dialect) {
      ParameterRule.checkOptional("The filter", filter);
      filter.accept(new EncodedTwice());
      return queryParameter(name, filter.text(dialect));
    }

    /**
     * Sets a sort order.
     *
     * @param name its name
     * @param order the properties to sort by, the most significant first
     * @return this builder
     */
    protected final B sorted(String name, Sort... order) {
      return queryParameter(name, joined(Given.all("property to sort by", order), Sort::toString));
    }

    /**
     * Sets the properties to return.
     *
     * @param name the parameter's name
     * @param properties the properties
     * @return this builder
     */
    protected final B selected(String name, FilterProperty<?>... properties) {
      return queryParameter(
          name, joined(Given.all("property to select", properties), FilterProperty::path));
    }

    private static <T> String joined(List<T> parts, Function<T, String> text) {
      if (parts.isEmpty()) {
        throw new IllegalArgumentException(
            "The list of properties is empty; leave the parameter out instead.");
      }
      return parts.stream().map(text).collect(Collectors.joining(","));
    }

    /**
     * Sets a header parameter.
     *
     * @param name its name
     * @param value visible ASCII text
     * @return this builder
     * @throws IllegalArgumentException if the value is null or blank, or cannot be sent in a header
     */
    @SuppressWarnings("unchecked")
    protected final B header(String name, Object value) {
      String text = HeaderText.of(name, value);
      ParameterRule.checkDescribed("The header " + name, text);
      headers.put(name, text);
      return (B) this;
    }

    /**
     * Sets all parameters that are set in another query, even one of another operation.
     *
     * @param query the query to copy from
     * @return this builder
     */
    @SuppressWarnings("unchecked")
    public final B mergeFrom(Query query) {
      parameters.putAll(query.parameters);
      headers.putAll(query.headers);
      return (B) this;
    }
  }
}
