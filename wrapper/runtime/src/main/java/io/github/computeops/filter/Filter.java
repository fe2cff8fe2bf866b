package io.github.computeops.filter;

import io.github.computeops.internal.Internal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition on the items of a collection, such as {@code hardware/powerState eq 'OFF' and
 * hardware/memoryMb gt 65536}.
 *
 * <p>Filters are made from the constants beside each query, joined with {@link #and and}, {@link
 * #or or} and {@link #not not}, and written in the {@linkplain FilterDialect dialect} of the
 * operation they are given to. Values are literals by their Java type and are quoted here; the
 * query encodes the whole once. Immutable and thread-safe; two filters are equal when they say the
 * same in the same order.
 */
public abstract sealed class Filter permits Junction, Negation, Comparison, RawFilter {
  /** How deep filters may be nested: far more than the service takes in a URL. */
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
   * This and another condition.
   *
   * @param other the other
   * @return a filter that matches where both do
   */
  public final Filter and(Filter other) {
    return allOf(this, other);
  }

  /**
   * This or another condition. {@code a.or(b).and(c)} means {@code (a or b) and c}, as it reads.
   *
   * @param other the other
   * @return a filter that matches where one of them does
   */
  public final Filter or(Filter other) {
    return anyOf(this, other);
  }

  /**
   * The opposite of a condition.
   *
   * @param term the condition
   * @return a filter that matches where it does not
   */
  public static Filter not(Filter term) {
    return new Negation(term);
  }

  /**
   * Several conditions at once.
   *
   * @param terms one or more
   * @return a filter that matches where all do
   * @throws IllegalArgumentException when there is none
   */
  public static Filter allOf(Filter... terms) {
    return Junction.of(true, List.of(terms));
  }

  /**
   * Alternatives.
   *
   * @param terms one or more
   * @return a filter that matches where one does
   * @throws IllegalArgumentException when there is none
   */
  public static Filter anyOf(Filter... terms) {
    return Junction.of(false, List.of(terms));
  }

  /**
   * A filter as you write it, for what this package cannot say. It is neither checked nor changed;
   * the dialect is yours to get right. Do not percent-encode it: that is done on the way out.
   *
   * @param text the filter
   * @return a filter that is sent as written; among others it stands in parentheses
   */
  public static Filter raw(String text) {
    return new RawFilter(text);
  }

  /**
   * Reads a filter in the infix dialect, that of most collections.
   *
   * @param text such as {@code name eq 'a' and not state/connected eq true}
   * @return the filter; its text may differ in blanks and needless parentheses
   * @throws FilterSyntaxException when the text is no filter; it says where and why
   */
  public static Filter parse(String text) {
    return parse(text, FilterDialect.INFIX);
  }

  /**
   * Reads a filter.
   *
   * @param text the filter, not percent-encoded
   * @param dialect how it is written
   * @return the filter
   * @throws FilterSyntaxException when the text is no filter; it says where and why
   */
  public static Filter parse(String text, FilterDialect dialect) {
    return dialect.read(text);
  }

  /**
   * The filter as a dialect writes it, not percent-encoded: for a request body, such as the event
   * filter of a webhook.
   *
   * @param dialect how to write it
   * @return its text
   * @throws IllegalArgumentException when the dialect cannot say it, as properties in a tag filter
   */
  public final String text(FilterDialect dialect) {
    return dialect.write(this);
  }

  /**
   * Hands the parts of this filter to a visitor.
   *
   * @param visitor what reads it
   * @param <R> what comes out
   * @return what the visitor returned
   * @hidden
   */
  @Internal
  public abstract <R> R accept(FilterVisitor<R> visitor);

  /** What makes it equal to another of its class. */
  abstract List<Object> parts();

  /** Whether kind and parts are the same. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((Filter) other).parts().equals(parts());
  }

  /** The same for equals. */
  @Override
  public final int hashCode() {
    return parts().hashCode();
  }

  /** The filter in the infix dialect. */
  @Override
  public final String toString() {
    return InfixWriter.plain(this);
  }
}
