package io.github.computeops.simulator.internal.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.filter.Filter;
import io.github.computeops.json.JsonTree;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterMatcherTest {
  private static final Object ITEM =
      JsonTree.of(
          Map.of(
              "name",
              "Rob's",
              "age",
              3,
              "on",
              true,
              "at",
              "2026-01-31T12:00:00+02:00",
              "day",
              "2026-01-31",
              "ages",
              List.of(4, 5),
              "parts",
              List.of(Map.of("a", 1, "b", "x"), Map.of("a", 2, "b", "y")),
              "nothing",
              Arrays.asList((Object) null),
              "tags",
              Map.of("OS", "Linux")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "name eq 'Rob''s' | true",
        "name gt 'Rob' and name lt 'Roc' | true",
        "toupper(name) eq 'ROB''S' | true",
        "tolower(name) in ('rob''s') | true",
        "contains(name,'b''') | true",
        "age eq 3.0 | true",
        "age ge 3 and age le 3 and not age gt 3 and not age lt 3 | true",
        "age ne 4 | true",
        "on eq true and on eq 'true' and on ne False | true",
        "at eq 2026-01-31T10:00:00Z | true",
        "at gt 2026-01-31 and day eq 2026-01-31 and day lt 2026-01-31T00:00:01Z | true",
        "contains(at,'2026-01') | true",
        "4 in ages and not 6 in ages | true",
        "ages eq 5 and ages in (1,4) | true",
        "parts/a eq 1 and parts/b eq 'y' | true",
        "parts/a ne 1 | false",
        "parts/c eq null | true",
        "nothing eq null and nothing/at/all eq null and absent eq null | true",
        "absent gt 3 or absent gt null or contains(absent,'') | false",
        "absent ne 3 | true",
        "not name eq null and not on eq null | true",
        "tags/OS eq 'Linux' and tags.OS eq 'Linux' and tags.X eq null | true",
        "age eq 1 and age eq 3 or age eq 3 | true",
        "age eq 1 and (age eq 3 or age eq 3) | false"
      })
  void filterMatchesOrDoesNot(String filter, boolean matches) {
    assertEquals(matches, FilterMatcher.matches(Filter.parse(filter), ITEM));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "age eq '3'         | age  | the string \"3\"",
        "name eq 3          | name | 3",
        "contains(age,'3')  | age  | the string \"3\"",
        "contains(name,3)   | name | 3",
        "on gt 3            | on   | 3",
        "name eq true       | name | true",
        "name gt 2026-01-31 | name | 2026-01-31",
        "age eq 2026-01-31  | age  | 2026-01-31",
        "tags eq 'x'        | tags | the string \"x\""
      })
  void literalOfAnotherTypeIsRejected(String filter, String property, String literal) {
    assertEquals(
        "The property "
            + property
            + " cannot be compared with "
            + literal
            + ": they are of different types.",
        assertThrows(
                ErrorResponseException.class,
                () -> FilterMatcher.matches(Filter.parse(filter), ITEM))
            .getMessage());
  }

  @Test
  void rawFilterIsParsedFirst() {
    assertEquals(true, FilterMatcher.matches(Filter.raw("age eq 3"), ITEM));
    assertEquals(false, FilterMatcher.matches(Filter.raw("age eq 4"), ITEM));
  }
}
