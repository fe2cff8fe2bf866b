package io.github.computeops.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.json.OpenEnum;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FilterPropertyTest {
  private static final TextProperty NAME = FilterProperty.text("name");
  private static final NumberProperty AGE = FilterProperty.number("age");
  private static final EnumProperty<Colour> FLAG = FilterProperty.enumeration("flag");
  private static final String GIVEN =
      "The value to compare with is null; use isNull() or isPresent() instead.";

  /** An enumeration to filter by. */
  private static final class Colour extends OpenEnum<Colour.Value> {
    private Colour(String text) {
      super(text, Value.UNKNOWN);
    }

    @Override
    protected OpenEnum<Value> spelled(String text, Value value) {
      return new Colour(text);
    }

    private enum Value {
      UNKNOWN
    }
  }

  @Test
  void orderedPropertiesHaveSixComparisons() {
    Instant noon = Instant.parse("2026-01-31T12:00:00Z");
    OffsetDateTime there = noon.atOffset(ZoneOffset.ofHours(2));
    TimeProperty at = FilterProperty.time("at");
    List<Filter> six =
        List.of(at.eq(noon), at.ne(noon), at.gt(noon), at.ge(noon), at.lt(noon), at.le(noon));
    assertEquals(
        List.of("at eq", "at ne", "at gt", "at ge", "at lt", "at le"),
        six.stream()
            .map(filter -> filter.toString().replace(" 2026-01-31T12:00:00Z", ""))
            .toList());
    assertEquals(
        six,
        List.of(
            at.eq(there), at.ne(there), at.gt(there), at.ge(there), at.lt(there), at.le(there)));
  }

  @Test
  void numbersOfAllTypesCompareAlike() {
    assertEquals(AGE.eq(3L), AGE.eq(3));
    assertEquals(AGE.eq(3L), AGE.eq(3.0));
    assertEquals(AGE.eq(3L), AGE.eq(new BigDecimal("3.00")));
    assertEquals(AGE.eq(0.5), AGE.eq(0.5f));
  }

  @Test
  void enumerationsAreComparedByTheirText() {
    Colour red = new Colour("red");
    assertEquals("flag eq 'red'", FLAG.eq(red).toString());
    assertEquals("flag ne 'red'", FLAG.ne(red).toString());
    assertEquals("flag in ('red','blue')", FLAG.in(red, new Colour("blue")).toString());
  }

  @Test
  void arraysAndListsOfValuesAreTheSame() {
    Colour red = new Colour("red");
    assertEquals(NAME.in("a", "b"), NAME.in(List.of("a", "b")));
    assertEquals(NAME.toLower().in("a", "b"), NAME.toLower().in(List.of("a", "b")));
    assertEquals(AGE.in(1, 2.5), AGE.in(List.of(1L, new BigDecimal("2.50"))));
    assertEquals(FLAG.in(red), FLAG.in(List.of(red)));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        FilterPropertyTest.<String>listed("name", NAME::in),
        FilterPropertyTest.<String>listed("toupper(name)", NAME.toUpper()::in),
        FilterPropertyTest.<Integer>listed("age", AGE::in),
        FilterPropertyTest.<Colour>listed("flag", FLAG::in));
  }

  private static <T> Arguments listed(String operand, Function<List<T>, Filter> property) {
    return Arguments.of(operand, property);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void rejectsListsThatAreNullOrEmptyOrHaveANullValue(
      String operand, Function<List<?>, Filter> property) {
    String advice = "; give at least one value.";
    assertRejected(
        "The list to compare " + operand + " with is null" + advice, () -> property.apply(null));
    assertRejected(
        "The list to compare " + operand + " with is empty" + advice,
        () -> property.apply(List.of()));
    assertRejected(GIVEN, () -> property.apply(Collections.singletonList(null)));
  }

  @Test
  void rejectsArraysThatAreNullOrEmptyOrHaveANullValue() {
    String advice = "; give at least one value.";
    assertRejected(
        "The list to compare name with is null" + advice, () -> NAME.in((String[]) null));
    assertRejected("The list to compare age with is empty" + advice, () -> AGE.in());
    assertRejected(GIVEN, () -> NAME.toUpper().in(Arrays.asList("A", null).toArray(String[]::new)));
  }

  @Test
  void rejectsSingleValuesThatAreNull() {
    assertRejected(GIVEN, () -> NAME.eq(null));
    assertRejected(GIVEN, () -> NAME.toLower().ne(null));
    assertRejected(GIVEN, () -> AGE.lt(null));
    assertRejected(GIVEN, () -> FLAG.eq(null));
    assertRejected(GIVEN, () -> FilterProperty.time("at").gt((OffsetDateTime) null));
  }

  @Test
  void rejectsNumbersThatAreNotFinite() {
    assertRejected("NaN cannot be compared; give a finite number.", () -> AGE.eq(Double.NaN));
    assertRejected(
        "-Infinity cannot be compared; give a finite number.",
        () -> AGE.in(1, Float.NEGATIVE_INFINITY));
  }

  private static void assertRejected(String message, Executable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making).getMessage());
  }
}
