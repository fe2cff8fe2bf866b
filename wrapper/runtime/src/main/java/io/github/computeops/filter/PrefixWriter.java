package io.github.computeops.filter;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes filters as {@code and(eq(a,'x'),not(gt(b,3)))}. */
final class PrefixWriter implements FilterVisitor<Void> {
  private final StringBuilder out = new StringBuilder();

  private PrefixWriter() {}

  static String write(Filter filter) {
    TagRule.check(filter, false);
    PrefixWriter writer = new PrefixWriter();
    filter.accept(writer);
    return writer.out.toString();
  }

  @Override
  public Void and(List<Filter> terms) {
    return call("and(", terms);
  }

  @Override
  public Void or(List<Filter> terms) {
    return call("or(", terms);
  }

  @Override
  public Void not(Filter term) {
    return call("not(", List.of(term));
  }

  private Void call(String function, List<Filter> terms) {
    String before = function;
    for (Filter term : terms) {
      out.append(before);
      term.accept(this);
      before = ",";
    }
    out.append(')');
    return null;
  }

  /** Writes a comparison; for lack of an example, {@code HAS} has the value first, as in infix. */
  @Override
  public Void compare(
      FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals) {
    String values = literals.stream().map(Literal::text).collect(Collectors.joining(","));
    boolean valueFirst = operator == FilterOperator.HAS;
    out.append(operator.word())
        .append('(')
        .append(valueFirst ? values : operand)
        .append(',')
        .append(valueFirst ? operand : values)
        .append(')');
    return null;
  }

  @Override
  public Void raw(String text) {
    out.append(text);
    return null;
  }
}
