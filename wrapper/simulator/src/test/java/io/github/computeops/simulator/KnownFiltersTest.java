package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.query.EncodedTwice;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Filters that are known from around the service: dialect and text, or dialect, column and text.
 */
class KnownFiltersTest {
  private static final char NO_QUOTE = '\u0001';

  @ParameterizedTest
  @CsvFileSource(resources = "/valid-filters.txt", delimiter = '\t', quoteCharacter = NO_QUOTE)
  void validOnesAreReadWrittenAndAsked(FilterDialect dialect, String text) {
    Filter filter = Filter.parse(text, dialect);
    assertEquals(bare(text), bare(filter.text(dialect)));
    assertEquals(filter, Filter.parse(filter.text(dialect), dialect));
    assertDoesNotThrow(() -> Filtered.matches(filter, Map.of()));
  }

  /** What is left when blanks, kinds of brackets and a needless zero make no difference. */
  private static String bare(String text) {
    return text.replaceAll("[\\s()\\[\\]]", "").replace(".0Z", "Z").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/malformed-filters.txt", delimiter = '\t', quoteCharacter = NO_QUOTE)
  void malformedOnesAreRefusedWhereTheyBreak(FilterDialect dialect, int column, String text) {
    assertEquals(
        column,
        assertThrows(FilterSyntaxException.class, () -> Filter.parse(text, dialect)).column());
    assertEquals(text.contains("%2"), EncodedTwice.advice(text).isPresent());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/valid-filters.txt", delimiter = '\t', quoteCharacter = NO_QUOTE)
  void onlyEncodedIdsLookEncoded(FilterDialect dialect, String text) {
    assertEquals(text.contains("%2B"), EncodedTwice.advice(text).isPresent());
  }
}
