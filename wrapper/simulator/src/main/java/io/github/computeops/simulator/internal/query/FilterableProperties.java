package io.github.computeops.simulator.internal.query;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterOperand;
import io.github.computeops.filter.FilterOperator;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.FilterVisitor;
import io.github.computeops.filter.UntypedProperty;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties by which a collection can be filtered. */
public final class FilterableProperties {
  private static final String WITH_EVERYTHING_IN_IT = "/**";
  private final List<String> paths;

  private FilterableProperties(List<String> paths) {
    this.paths = paths;
  }

  /**
   * Returns the properties at these paths.
   *
   * @param paths <code>hardware/**</code> is a property with everything in it
   */
  public static FilterableProperties of(List<String> paths) {
    return new FilterableProperties(paths);
  }

  /** Reads the generated constants of a collection, such as those of {@code ServersV1Filter}. */
  public static FilterableProperties of(Class<?> constants) {
    return of(Stream.of(constants.getFields()).map(FilterableProperties::path).toList());
  }

  private static String path(Field field) {
    try {
      FilterProperty<?> property = (FilterProperty<?>) field.get(null);
      return property.path() + (property instanceof UntypedProperty ? WITH_EVERYTHING_IN_IT : "");
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(field + " is not a property to filter by.", e);
    }
  }

  /**
   * Checks the properties in a filter.
   *
   * @throws ErrorResponseException if there is another property, which would silently match nothing
   */
  public void check(Filter filter) {
    filter
        .accept(new Paths())
        .filter(path -> paths.stream().noneMatch(known -> isAt(known, path)))
        .findFirst()
        .ifPresent(FilterableProperties::reject);
  }

  /** An object that holds the property counts, too: it can be compared with null. */
  private static boolean isAt(String known, String path) {
    String own = known.replace(WITH_EVERYTHING_IN_IT, "");
    boolean isBeneath = !own.equals(known) && path.startsWith(own + "/");
    return path.equals(own) || isBeneath || own.startsWith(path + "/");
  }

  private static void reject(String path) {
    throw ErrorResponseException.badParameter(
        "filter", "The collection cannot be filtered by " + path + ".");
  }

  private static final class Paths implements FilterVisitor<Stream<String>> {
    @Override
    public Stream<String> and(List<Filter> terms) {
      return terms.stream().flatMap(term -> term.accept(this));
    }

    @Override
    public Stream<String> or(List<Filter> terms) {
      return and(terms);
    }

    @Override
    public Stream<String> not(Filter term) {
      return term.accept(this);
    }

    @Override
    public Stream<String> compare(
        FilterOperand operand, FilterOperator operator, List<@Nullable Object> literals) {
      return Stream.of(operand.name());
    }

    @Override
    public Stream<String> raw(String text) {
      return Filter.parse(text).accept(this);
    }
  }
}
