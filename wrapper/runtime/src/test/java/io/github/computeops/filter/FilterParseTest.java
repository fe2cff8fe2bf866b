package io.github.computeops.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FilterParseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "jobTemplate eq  'a' | jobTemplate eq 'a'",
        "age in [3,4, 5] | age in (3,4,5)",
        "((age eq 3)) | age eq 3",
        "(a eq 1 or b eq 2 ) and c eq 3 | (a eq 1 or b eq 2) and c eq 3",
        "(a eq 1 and b eq 2) or c eq 3 | a eq 1 and b eq 2 or c eq 3",
        "a eq 1 AND NOT b eq 2 | a eq 1 and not b eq 2",
        "contains(host/hostname, 'x') | contains(host/hostname,'x')",
        "new/isActive eq True | new/isActive eq true",
        "at gt 2025-03-15T01:00:00.0+01:00 | at gt 2025-03-15T00:00:00Z",
        "at gt 2025-03-15T01:00:00 | at gt 2025-03-15T01:00:00Z",
        "tags.OS eq 'Linux' | tags.OS eq 'Linux'",
        "a eq 1.50 | a eq 1.5",
        "contains eq 1 | ! 1",
        "contains(toupper eq 'x', 'y') | ! 18",
        "'' | ! 3",
        "a | ! 2",
        "a eq | ! 5",
        "a eq b | ! 6",
        "not resource/id eq none | ! 20",
        "id eq P06760-B21+2M212504P8' | ! 7",
        "operation eq 'Created | ! 14",
        "targetDevice%20eq%20%27ILO%27 | ! 1",
        "a eq 1 b | ! 8",
        "a eq 1 and | ! 11",
        "(a eq 1 | ! 8",
        "a eq 1) | ! 7",
        "a in () | ! 7",
        "a in 3 | ! 6",
        "a in (3,) | ! 9",
        "a in (3;4) | ! 7",
        "not not a eq 1 | ! 5",
        "3 eq a | ! 3",
        "a contains 'x' | ! 3",
        "a has 'x' | ! 3",
        "eq(a,'x') | ! 1",
        "a = 'x' | ! 3",
        "toupper(a,'x') eq 'X' | ! 10",
        "a eq 'x''y | ! 6"
      })
  void readsInfixOrSaysWhereItCannot(String text, String expected) {
    assertEquals(expected, read(text, FilterDialect.INFIX));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "eq(a, 'x') | a eq 'x'",
        "in(a,'x','y') | a in ('x','y')",
        "or(eq(a,1),eq(b,2),eq(c,3)) | a eq 1 or b eq 2 or c eq 3",
        "and(eq(a,1)) | a eq 1",
        "eq(a,'x','y') | ! 9",
        "eq(a) | ! 5",
        "eq a 'x' | ! 4",
        "a eq 'x' | ! 1",
        "and() | ! 5",
        "not(eq(a,1),eq(b,2)) | ! 12",
        "eq(a,'x') and eq(b,'y') | ! 11",
        "like(a,'x') | ! 1"
      })
  void readsPrefixOrSaysWhereItCannot(String text, String expected) {
    assertEquals(expected, read(text, FilterDialect.PREFIX));
  }

  private static String read(String text, FilterDialect dialect) {
    try {
      return Filter.parse(text, dialect).toString();
    } catch (FilterSyntaxException e) {
      return "! " + e.column();
    }
  }

  @Test
  void saysWhatWasExpectedAndWhatIsThere() {
    assertEquals(
        "The filter cannot be read at column 6: A literal (a string in single quotes, a number, a time,"
            + " true, false or null) is expected, but there is b.",
        assertThrows(FilterSyntaxException.class, () -> Filter.parse("a eq b")).getMessage());
  }

  @ParameterizedTest
  @EnumSource(FilterDialect.class)
  void endlessNestingIsRejectedWithoutAStackOverflow(FilterDialect dialect) {
    boolean prefix = dialect == FilterDialect.PREFIX;
    for (String opening : prefix ? List.of("not(", "and(") : List.of("(", "not (")) {
      FilterSyntaxException rejection =
          assertThrows(
              FilterSyntaxException.class,
              () -> Filter.parse(opening.repeat(100_000) + "a", dialect));
      assertEquals(opening.length() * (Filter.DEEPEST + 1) + 1, rejection.column());
    }
  }

  @Test
  void readingIsLinear() {
    String term = "contains(a,'" + "x''".repeat(50) + "') or ";
    String long1 = term.repeat(20_000) + "a in (1" + ",2".repeat(100_000) + ")";
    assertTimeout(Duration.ofSeconds(20), () -> Filter.parse(long1));
    String nested = "a eq 1 and (b eq 2 or ".repeat(Filter.DEEPEST / 2 - 1);
    String wide =
        nested + "c eq 3 or ".repeat(50_000) + "d eq 4" + ")".repeat(Filter.DEEPEST / 2 - 1);
    assertTimeout(Duration.ofSeconds(20), () -> Filter.parse(wide));
    assertTimeout(
        Duration.ofSeconds(20), () -> read("a eq " + "9".repeat(2_000_000), FilterDialect.INFIX));
  }

  @ParameterizedTest
  @EnumSource(FilterDialect.class)
  void noTextCausesAnyOtherException(FilterDialect dialect) {
    Random random = new Random(42);
    long end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
    for (int i = 0; i < 20_000 && System.nanoTime() < end; i++) {
      String text = RandomFilter.soup(random);
      String read = read(text, dialect);
      if (!read.startsWith("! ")) {
        assertReadsAgain(Filter.parse(text, dialect), dialect);
      }
    }
  }

  /** Parsed text can mix tags and properties; such a filter cannot be written. */
  private static void assertReadsAgain(Filter filter, FilterDialect dialect) {
    String text = dialect == FilterDialect.PREFIX ? filter.text(dialect) : filter.toString();
    assertEquals(filter, Filter.parse(text, dialect), text);
  }

  @ParameterizedTest
  @EnumSource(FilterDialect.class)
  void whatIsWrittenReadsTheSame(FilterDialect dialect) {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      Filter filter = RandomFilter.of(random, dialect.isTags());
      assertEquals(filter, Filter.parse(filter.text(dialect), dialect), filter::toString);
    }
  }
}
