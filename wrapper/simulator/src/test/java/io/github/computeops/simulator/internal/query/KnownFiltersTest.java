package io.github.computeops.simulator.internal.query;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.api.ServersV1;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.simulator.CapturedLog;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Filters from around the service: a dialect and a text, or a dialect, the column of the mistake
 * and a text.
 */
class KnownFiltersTest {
  private static final char NO_QUOTE = '\u0001';

  @ParameterizedTest
  @CsvFileSource(resources = "/valid-filters.txt", delimiter = '\t', quoteCharacter = NO_QUOTE)
  void validFilterIsParsedWrittenAndEvaluated(FilterDialect dialect, String text) {
    Filter filter = Filter.parse(text, dialect);
    assertEquals(bare(text), bare(filter.text(dialect)));
    assertEquals(filter, Filter.parse(filter.text(dialect), dialect));
    assertDoesNotThrow(() -> FilterMatcher.matches(filter, Map.of()));
  }

  /** Returns the text without blanks, brackets and a needless zero, in lower case. */
  private static String bare(String text) {
    return text.replaceAll("[\\s()\\[\\]]", "").replace(".0Z", "Z").toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/malformed-filters.txt", delimiter = '\t', quoteCharacter = NO_QUOTE)
  void malformedFilterFailsAtTheColumnOfTheMistake(FilterDialect dialect, int column, String text) {
    assertEquals(
        column,
        assertThrows(FilterSyntaxException.class, () -> Filter.parse(text, dialect)).column());
    assertEquals(text.contains("%2"), looksEncoded(text));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/valid-filters.txt", delimiter = '\t', quoteCharacter = NO_QUOTE)
  void validFilterLooksEncodedOnlyIfItHasAnEncodedId(FilterDialect dialect, String text) {
    assertEquals(text.contains("%2B"), looksEncoded(text));
  }

  /** A query warns of what its author has encoded, since it is encoded again when it is sent. */
  private static boolean looksEncoded(String text) {
    try (CapturedLog log = new CapturedLog("io.github.computeops.filter")) {
      ServersV1.ListQuery.builder().filter(text);
      return !log.records().isEmpty();
    }
  }
}
