package io.github.computeops.filter;

import io.github.computeops.json.OpenEnum;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * A property that a collection can be filtered and sorted by, of a type that knows what it can be
 * compared with. The constants beside each query are the documented ones; {@link #text text},
 * {@link #number number} and the like make others. Immutable and thread-safe.
 *
 * @param <P> the property itself
 */
public abstract sealed class FilterProperty<P extends FilterProperty<P>>
    permits OrderedProperty, BooleanProperty, EnumProperty, UntypedProperty {
  private final FilterOperand operand;

  FilterProperty(String path) {
    operand = FilterOperand.path(path);
  }

  /**
   * A text.
   *
   * @param path such as {@code hardware/serialNumber}
   * @return the property
   * @throws IllegalArgumentException when a filter cannot name the path; the same for all of these
   */
  public static TextProperty text(String path) {
    return new TextProperty(path);
  }

  /**
   * A number.
   *
   * @param path such as {@code hardware/memoryMb}
   * @return the property
   */
  public static NumberProperty number(String path) {
    return new NumberProperty(path);
  }

  /**
   * A boolean that is compared with {@code true} and {@code false}, as the grammar has it.
   *
   * @param path such as {@code state/connected}
   * @return the property
   */
  public static BooleanProperty bool(String path) {
    return new BooleanProperty(path, false);
  }

  /**
   * A boolean that is compared with {@code 'true'} and {@code 'false'}, as some examples have it
   * against the grammar.
   *
   * @param path such as {@code state/managed}
   * @return the property
   */
  public static BooleanProperty quotedBoolean(String path) {
    return new BooleanProperty(path, true);
  }

  /**
   * A point in time.
   *
   * @param path such as {@code createdAt}
   * @return the property
   */
  public static TimeProperty time(String path) {
    return new TimeProperty(path);
  }

  /**
   * A day.
   *
   * @param path such as {@code supportEndDate}
   * @return the property
   */
  public static DateProperty date(String path) {
    return new DateProperty(path);
  }

  /**
   * One of several values.
   *
   * @param path such as {@code hardware/powerState}
   * @param <E> the enumeration
   * @return the property
   */
  public static <E extends OpenEnum<?>> EnumProperty<E> enumeration(String path) {
    return new EnumProperty<>(path);
  }

  /**
   * An object, a list, a map, or anything of which the type is not known.
   *
   * @param path such as {@code autoAddTags}
   * @return the property
   */
  public static UntypedProperty untyped(String path) {
    return new UntypedProperty(path);
  }

  /**
   * Where the property is.
   *
   * @return its names from the item down, joined by {@code /}
   */
  public final String path() {
    return operand.name();
  }

  /**
   * That the property is null or absent: {@code host eq null}.
   *
   * @return the filter
   */
  public final Filter isNull() {
    return compare(FilterOperator.EQ, null);
  }

  /**
   * That the property has a value: {@code not host eq null}, as all known examples write it.
   *
   * @return the filter
   */
  public final Filter isPresent() {
    return Filter.not(isNull());
  }

  /**
   * Smallest first.
   *
   * @return the order
   */
  public final Sort ascending() {
    return new Sort(path(), false);
  }

  /**
   * Largest first.
   *
   * @return the order
   */
  public final Sort descending() {
    return new Sort(path(), true);
  }

  /** The same property further down. */
  abstract P within(String parent);

  final FilterOperand operand() {
    return operand;
  }

  final Filter compare(FilterOperator operator, @Nullable Object value) {
    return new Comparison(operand, operator, Collections.singletonList(value));
  }

  /** Null means something to the service, so that it must be meant. */
  static <T> T given(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "The value to compare with is null; ask with isNull() or isPresent() instead.");
    }
    return value;
  }

  /** The path. */
  @Override
  public final String toString() {
    return path();
  }

  /** Whether kind and path are the same. */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((FilterProperty<?>) other).operand.equals(operand);
  }

  /** The same for equals. */
  @Override
  public final int hashCode() {
    return operand.hashCode();
  }
}
