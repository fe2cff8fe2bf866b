package io.github.computeops.filter;

import io.github.computeops.internal.Given;
import io.github.computeops.internal.Internal;
import io.github.computeops.internal.secret.Masked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the items of a collection, such as {@code hardware/powerState eq 'OFF' and
 * hardware/memoryMb gt 65536}.
 *
 * <p>Filters are made from the constants beside each query, joined with {@link #and and}, {@link
 * #or or} and {@link #not not}, and written in the {@linkplain FilterDialect dialect} of the
 * operation they are given to. Values become literals by their Java type, quoted if necessary; the
 * client encodes the whole filter once. Immutable and thread-safe; two filters are equal if they
 * say the same in the same order.
 */
public abstract sealed class Filter permits Junction, Negation, Comparison, RawFilter {
  /** The depth to which filters can be nested: far more than the service accepts in a URL. */
  static final int DEEPEST = 250;

  private final int depth;

  Filter(int depth) {
    this.depth = depth;
    if (depth > DEEPEST) {
      throw new IllegalArgumentException(
          "The filter is nested deeper than " + DEEPEST + " levels; join its terms in one list.");
    }
  }

  final int depth() {
    return depth;
  }

  /**
   * Returns a filter for items that match this condition and another one.
   *
   * @param other the other condition
   * @return the filter
   */
  public final Filter and(Filter other) {
    return allOf(this, other);
  }

  /**
   * Returns a filter for items that match this condition or another one. {@code a.or(b).and(c)}
   * means {@code (a or b) and c}, as it reads.
   *
   * @param other the other condition
   * @return the filter
   */
  public final Filter or(Filter other) {
    return anyOf(this, other);
  }

  /**
   * Returns a filter for items that do not match a condition.
   *
   * @param term the condition
   * @return the filter
   */
  public static Filter not(Filter term) {
    return new Negation(Given.argument("filter", term));
  }

  /**
   * Returns a filter for items that match all of several conditions.
   *
   * @param terms one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none
   */
  public static Filter allOf(Filter... terms) {
    return Junction.of(true, Given.all("filter", terms));
  }

  /**
   * Returns a filter for items that match at least one of several conditions.
   *
   * @param terms one or more
   * @return the filter
   * @throws IllegalArgumentException if there is none
   */
  public static Filter anyOf(Filter... terms) {
    return Junction.of(false, Given.all("filter", terms));
  }

  /**
   * Returns a filter in your own words, for conditions that this package cannot express. It is
   * neither checked nor changed, so write it in the dialect of the operation. Do not percent-encode
   * it: the client does, when it sends it.
   *
   * @param text the filter
   * @return a filter that is sent as written, in parentheses if it is joined with others
   * @throws IllegalArgumentException if the text is null or blank
   */
  public static Filter raw(String text) {
    return new RawFilter(text);
  }

  /**
   * Parses a filter in the infix dialect, that of most collections.
   *
   * @param text such as {@code name eq 'a' and not state/connected eq true}
   * @return the filter; its text may differ in spaces and redundant parentheses
   * @throws FilterSyntaxException if the text is not a filter; it says where and why
   */
  public static Filter parse(String text) {
    return parse(text, FilterDialect.INFIX);
  }

  /**
   * Parses a filter.
   *
   * @param text the filter, not percent-encoded
   * @param dialect the dialect it is written in
   * @return the filter
   * @throws FilterSyntaxException if the text is not a filter; it says where and why
   */
  public static Filter parse(String text, FilterDialect dialect) {
    return Given.argument("dialect", dialect).read(Given.argument("filter", text));
  }

  /**
   * Returns the text of this filter in a dialect, not percent-encoded: for a request body, such as
   * the event filter of a webhook.
   *
   * @param dialect the dialect to write it in
   * @return its text
   * @throws IllegalArgumentException if the dialect cannot express it, such as properties in a tag
   *     filter
   */
  public final String text(FilterDialect dialect) {
    return dialect.write(this);
  }

  /**
   * Hands the parts of this filter to a visitor.
   *
   * @param visitor the visitor
   * @param <R> what it returns
   * @return what it returned
   * @hidden
   */
  @Internal
  public abstract <R> R accept(FilterVisitor<R> visitor);

  /** Returns what makes this filter equal to another of its class. */
  abstract List<Object> parts();

  /** {@return whether the other says the same in the same order} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((Filter) other).parts().equals(parts());
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public final int hashCode() {
    return parts().hashCode();
  }

  /** {@return the filter in the infix dialect, with what secrets are compared with masked} */
  @Override
  public final String toString() {
    return Masked.text(InfixWriter.plain(this));
  }
}
