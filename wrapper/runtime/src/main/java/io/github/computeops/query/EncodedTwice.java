package io.github.computeops.query;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterOperand;
import io.github.computeops.filter.FilterOperator;
import io.github.computeops.filter.FilterVisitor;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Warns of the parts of a filter that their author percent-encoded: encoded again before they are
 * sent, they match nothing. Some examples in the service's own description are such. Values of
 * typed parts are plain text by construction, so these are not checked.
 */
final class EncodedTwice implements FilterVisitor<Void> {
  private static final System.Logger LOG = System.getLogger("io.github.computeops.filter");

  /** Space, quotes and the reserved characters of RFC 3986, percent-encoded. */
  private static final Pattern ESCAPE =
      Pattern.compile("%(?:2[0-9A-F]|3[ABDF]|40|5[BD])", Pattern.CASE_INSENSITIVE);

  @Override
  public Void and(List<Filter> terms) {
    terms.forEach(term -> term.accept(this));
    return null;
  }

  @Override
  public Void or(List<Filter> terms) {
    return and(terms);
  }

  @Override
  public Void not(Filter term) {
    return term.accept(this);
  }

  @Override
  public Void compare(
      FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals) {
    return null;
  }

  @Override
  public Void raw(String text) {
    advice(text).ifPresent(advice -> LOG.log(System.Logger.Level.WARNING, advice));
    return null;
  }

  /**
   * Looks for what only percent-encoding produces.
   *
   * @param filter the text of a filter
   * @return a sentence about it, without the filter's values; empty if the text looks plain
   */
  static Optional<String> advice(String filter) {
    Matcher escape = ESCAPE.matcher(filter);
    return escape.find()
        ? Optional.of(
            "The filter has "
                + escape.group()
                + " at column "
                + (escape.start() + 1)
                + ", as if it were percent-encoded; give plain text, it is encoded once when it is"
                + " sent.")
        : Optional.empty();
  }
}
