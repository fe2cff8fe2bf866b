package io.github.computeops.filter;

import io.github.computeops.internal.Internal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Visits the parts of a filter, with {@link Filter#accept}.
 *
 * @param <R> the result of each visit
 * @hidden
 */
@Internal
public interface FilterVisitor<R> {
  /**
   * Visits a conjunction.
   *
   * @param terms two or more
   * @return the result
   */
  R and(List<Filter> terms);

  /**
   * Visits a disjunction.
   *
   * @param terms two or more
   * @return the result
   */
  R or(List<Filter> terms);

  /**
   * Visits a negation.
   *
   * @param term what is negated
   * @return the result
   */
  R not(Filter term);

  /**
   * Visits a comparison.
   *
   * @param operand the left side
   * @param operator the operator
   * @param literals the right side: {@code String}, {@code BigDecimal}, {@code Boolean}, {@code
   *     Instant}, {@code LocalDate} or null; several for {@link FilterOperator#IN}, else one
   * @return the result
   */
  R compare(FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals);

  /**
   * Visits a raw filter, which has not been parsed.
   *
   * @param text as its author wrote it
   * @return the result
   */
  R raw(String text);
}
