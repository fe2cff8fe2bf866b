package io.github.computeops.simulator.internal.engine;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.simulator.internal.description.Filterable;
import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.query.FilterMatcher;
import io.github.computeops.simulator.internal.query.FilterableProperties;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The filters of an operation: by properties, and by tags. */
final class CollectionFilter {
  private final List<Filterable> parameters;

  CollectionFilter(Operation operation) {
    parameters = operation.filterable();
  }

  /**
   * Returns which items a query asks for.
   *
   * @throws ErrorResponseException if a filter cannot be read, or names another property
   */
  Predicate<Map<String, Object>> of(Parameters query) {
    Predicate<Map<String, Object>> all = item -> true;
    for (Filterable parameter : parameters) {
      all = all.and(of(query, parameter.parameter()));
    }
    return all;
  }

  /** Returns which items one of the filters asks for. */
  Predicate<Map<String, Object>> of(Parameters query, String name) {
    return parameters.stream()
        .filter(parameter -> parameter.parameter().equals(name))
        .flatMap(parameter -> query.value(name).map(text -> of(parameter, text)).stream())
        .findFirst()
        .orElse(item -> true);
  }

  private static Predicate<Map<String, Object>> of(Filterable parameter, String text) {
    Filter filter = parsed(parameter, text);
    return parameter.dialect().equals("tags")
        ? item -> FilterMatcher.matches(filter, item.getOrDefault("tags", Map.of()))
        : item -> FilterMatcher.matches(filter, item);
  }

  private static Filter parsed(Filterable parameter, String text) {
    try {
      Filter filter = Filter.parse(text, dialect(parameter));
      if (!parameter.paths().isEmpty()) {
        FilterableProperties.of(parameter.paths()).check(filter);
      }
      return filter;
    } catch (FilterSyntaxException e) {
      throw ErrorResponseException.badParameter(
          parameter.parameter(), Objects.requireNonNull(e.getMessage()));
    }
  }

  private static FilterDialect dialect(Filterable parameter) {
    return switch (parameter.dialect()) {
      case "prefix" -> FilterDialect.PREFIX;
      case "tags" -> FilterDialect.TAGS;
      default -> FilterDialect.INFIX;
    };
  }
}
