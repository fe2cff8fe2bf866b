package io.github.computeops.filter;

import io.github.computeops.json.OpenEnum;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/**
 * A property that a collection can be filtered and sorted by, of a type that determines what it can
 * be compared with. The documented ones are constants beside each query; {@link #text text}, {@link
 * #number number} and the like create others. Immutable and thread-safe.
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
   * Returns a property that is a string.
   *
   * @param path such as {@code hardware/serialNumber}
   * @return the property
   * @throws IllegalArgumentException if a filter cannot name the path; the same for all of these
   */
  public static TextProperty text(String path) {
    return new TextProperty(path);
  }

  /**
   * Returns a property that is a number.
   *
   * @param path such as {@code hardware/memoryMb}
   * @return the property
   */
  public static NumberProperty number(String path) {
    return new NumberProperty(path);
  }

  /**
   * Returns a boolean that is compared with {@code true} and {@code false}, as in the grammar.
   *
   * @param path such as {@code state/connected}
   * @return the property
   */
  public static BooleanProperty bool(String path) {
    return new BooleanProperty(path, false);
  }

  /**
   * Returns a boolean that is compared with {@code 'true'} and {@code 'false'}, as in some examples
   * that deviate from the grammar.
   *
   * @param path such as {@code state/managed}
   * @return the property
   */
  public static BooleanProperty quotedBoolean(String path) {
    return new BooleanProperty(path, true);
  }

  /**
   * Returns a property that is a point in time.
   *
   * @param path such as {@code createdAt}
   * @return the property
   */
  public static TimeProperty time(String path) {
    return new TimeProperty(path);
  }

  /**
   * Returns a property that is a date.
   *
   * @param path such as {@code supportEndDate}
   * @return the property
   */
  public static DateProperty date(String path) {
    return new DateProperty(path);
  }

  /**
   * Returns a property that is an enumeration.
   *
   * @param path such as {@code hardware/powerState}
   * @param <E> the enumeration
   * @return the property
   */
  public static <E extends OpenEnum<?>> EnumProperty<E> enumeration(String path) {
    return new EnumProperty<>(path);
  }

  /**
   * Returns a property that is an object, a list, a map, or of an unknown type.
   *
   * @param path such as {@code autoAddTags}
   * @return the property
   */
  public static UntypedProperty untyped(String path) {
    return new UntypedProperty(path);
  }

  /**
   * Returns the path of the property.
   *
   * @return the names from the item down to it, joined by {@code /}
   */
  public final String path() {
    return operand.name();
  }

  /**
   * Returns a filter for items whose property is null or absent: {@code host eq null}.
   *
   * @return the filter
   */
  public final Filter isNull() {
    return compare(FilterOperator.EQ, null);
  }

  /**
   * Returns a filter for items whose property has a value: {@code not host eq null}, as in all
   * known examples.
   *
   * @return the filter
   */
  public final Filter isPresent() {
    return Filter.not(isNull());
  }

  /**
   * Returns a sort order by this property, smallest first.
   *
   * @return the order
   */
  public final Sort ascending() {
    return new Sort(path(), false);
  }

  /**
   * Returns a sort order by this property, largest first.
   *
   * @return the order
   */
  public final Sort descending() {
    return new Sort(path(), true);
  }

  /** Returns this property below a parent. */
  abstract P within(String parent);

  final FilterOperand operand() {
    return operand;
  }

  final Filter compare(FilterOperator operator, @Nullable Object value) {
    return new Comparison(operand, operator, Collections.singletonList(value));
  }

  /** Rejects null: it is a value to the service, so a null by mistake would match something. */
  static <T> T given(@Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(
          "The value to compare with is null; use isNull() or isPresent() instead.");
    }
    return value;
  }

  /** {@return the path} */
  @Override
  public final String toString() {
    return path();
  }

  /** {@return whether the other is of the same type and has the same path} */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other != null
        && other.getClass() == getClass()
        && ((FilterProperty<?>) other).operand.equals(operand);
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public final int hashCode() {
    return operand.hashCode();
  }
}
