package io.github.computeops.filter;

import io.github.computeops.internal.Internal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a filter part by part, with {@link Filter#accept}.
 *
 * @param <R> what each part becomes
 * @hidden
 */
@Internal
public interface FilterVisitor<R> {
  /**
   * Several conditions at once.
   *
   * @param terms two or more
   * @return what they become
   */
  R and(List<Filter> terms);

  /**
   * Alternatives.
   *
   * @param terms two or more
   * @return what they become
   */
  R or(List<Filter> terms);

  /**
   * The opposite of a condition.
   *
   * @param term the condition
   * @return what it becomes
   */
  R not(Filter term);

  /**
   * A comparison.
   *
   * @param operand what is compared
   * @param operator how
   * @param literals with what: {@code String}, {@code BigDecimal}, {@code Boolean}, {@code
   *     Instant}, {@code LocalDate} or null; several for {@link FilterOperator#IN}, else one
   * @return what it becomes
   */
  R compare(FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals);

  /**
   * A filter nobody here has read.
   *
   * @param text as its author wrote it
   * @return what it becomes
   */
  R raw(String text);
}
