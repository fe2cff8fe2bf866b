package io.github.computeops.simulator;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterOperand;
import io.github.computeops.filter.FilterOperator;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.FilterVisitor;
import io.github.computeops.filter.UntypedProperty;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Refuses filters by properties that would otherwise be absent everywhere without a word. */
final class KnownProperties implements FilterVisitor<Void> {
  private final List<FilterProperty<?>> known = new ArrayList<>();

  /** Takes the generated constants of a collection. */
  KnownProperties(Class<?> constants) {
    for (Field field : constants.getFields()) {
      known.add(constant(field));
    }
  }

  private static FilterProperty<?> constant(Field field) {
    try {
      return (FilterProperty<?>) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " is no constant of a filter.", e);
    }
  }

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
  public Void compare(FilterOperand operand, FilterOperator operator, List<Object> literals) {
    if (known.stream().noneMatch(property -> isAt(property, operand.name()))) {
      throw Refusal.badParameter(
          "filter", "The collection cannot be filtered by " + operand.name() + ".");
    }
    return null;
  }

  private static boolean isAt(FilterProperty<?> property, String path) {
    return path.equals(property.path())
        || property instanceof UntypedProperty && path.startsWith(property.path() + "/");
  }

  @Override
  public Void raw(String text) {
    return null;
  }
}
