package io.github.computeops.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
  private static final Filter RAW = Filter.raw("abc%40");

  static Stream<Arguments> values() {
    JsonValue red = () -> "red";
    return Stream.of(
        Arguments.of("a b%", List.of("a b%")),
        Arguments.of("", List.of("")),
        Arguments.of(7, List.of("7")),
        Arguments.of(new BigDecimal("1.50"), List.of("1.50")),
        Arguments.of(true, List.of("true")),
        Arguments.of(LocalDate.of(2026, 1, 31), List.of("2026-01-31")),
        Arguments.of(
            OffsetDateTime.parse("2026-01-31T12:00+02:00"), List.of("2026-01-31T12:00:00+02:00")),
        Arguments.of(red, List.of("red")),
        Arguments.of(List.of("a", red, 1), List.of("a", "red", "1")));
  }

  @ParameterizedTest
  @MethodSource("values")
  void keepsThePlainTextOfEveryValue(Object value, List<String> texts) {
    assertEquals(Map.of("p", texts), query().queryParameter("p", value).build().parameters());
  }

  @Test
  void keepsTheOrderInWhichParametersWereSetAndTheLastValue() {
    Parameters query =
        query().queryParameter("z", 1).queryParameter("a", 2).queryParameter("z", 3).build();
    assertEquals("Parameters{z=[3], a=[2]}", query.toString());
  }

  @ParameterizedTest
  @MethodSource("noParameters")
  void rejectsValuesWithoutATextForm(Object value, String shown) {
    IllegalArgumentException rejection =
        assertThrows(IllegalArgumentException.class, () -> query().queryParameter("p", value));
    assertEquals(
        "A parameter cannot be "
            + shown
            + "; give a string, a number, a boolean, a time or an enum.",
        rejection.getMessage());
  }

  static Stream<Arguments> noParameters() {
    return Stream.of(
        Arguments.of(Map.of("a", 1), "{a=1}"), Arguments.of(List.of(List.of("a")), "[a]"));
  }

  @ParameterizedTest
  @MethodSource("wideningValues")
  void rejectsWhatTheServiceMayTakeForNoCondition(Object value, String fault) {
    IllegalArgumentException rejection =
        assertThrows(IllegalArgumentException.class, () -> query().queryParameter("p", value));
    assertEquals("The parameter p " + fault, rejection.getMessage());
  }

  static Stream<Arguments> wideningValues() {
    return Stream.of(
        Arguments.of(null, "is null; leave it out instead."),
        Arguments.of(List.of(), "is an empty list; leave it out, or give at least one value."),
        Arguments.of(List.of("a", ""), "has a blank value at index 1; leave that value out."),
        Arguments.of(List.of(" "), "has a blank value at index 0; leave that value out."),
        Arguments.of(
            Arrays.asList("a", "b", null), "has a null value at index 2; leave that value out."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t\n"})
  void rejectsBlankValuesOfDescribedParameters(String blank) {
    assertEquals(
        "The parameter resource-uri is blank; leave it out instead.",
        assertThrows(IllegalArgumentException.class, () -> query().resourceUri(blank))
            .getMessage());
    assertEquals(
        Map.of("resource-uri", List.of(blank)),
        query().queryParameter("resource-uri", blank).build().parameters());
  }

  @Test
  void rejectsFiltersThatAreNullOrBlank() {
    assertEquals(
        "The raw filter is blank; leave it out instead.",
        assertThrows(IllegalArgumentException.class, () -> query().filter(" ")).getMessage());
    assertEquals(
        "The raw filter is null; leave it out instead.",
        assertThrows(IllegalArgumentException.class, () -> query().filter((String) null))
            .getMessage());
    assertEquals(
        "The filter is null; leave it out instead.",
        assertThrows(IllegalArgumentException.class, () -> query().filter((Filter) null))
            .getMessage());
  }

  @Test
  void filtersSortOrdersAndSelectionsBecomeText() {
    FilterProperty<?> name = FilterProperty.text("name");
    Parameters query =
        query()
            .filter("a%20b")
            .sort(name.descending(), name.ascending())
            .select(name, name)
            .build();
    assertEquals(
        "Parameters{filter=[a%20b], sort=[name desc,name asc], select=[name,name]}",
        query.toString());
    assertThrows(IllegalArgumentException.class, () -> query().sort());
    assertThrows(IllegalArgumentException.class, () -> query().select());
  }

  @Test
  void rawFiltersThatLookEncodedAlreadyAreWarnedOf() {
    List<String> messages =
        logged(
            () ->
                query()
                    .filter("id eq 'a'")
                    .filter("id%20eq%20%27secret%27")
                    .filter(Filter.not(Filter.raw("a%2F").and(Filter.raw("b").or(RAW)))));
    String advice =
        ", as if it were percent-encoded; give plain text, it is encoded once when it is sent.";
    assertEquals(
        List.of(
            "WARNING The filter has %20 at column 3" + advice,
            "WARNING The filter has %2F at column 2" + advice,
            "WARNING The filter has %40 at column 4" + advice),
        messages);
  }

  @Test
  void valuesOfTypedFiltersAreNeverWarnedOf() {
    Filter filter = FilterProperty.text("name").eq("a%2Fb");
    assertEquals(List.of(), logged(() -> query().filter(filter)));
    assertEquals("Parameters{filter=[name eq 'a%2Fb']}", query().filter(filter).build().toString());
  }

  private static List<String> logged(Runnable action) {
    Logger logger = Logger.getLogger("io.github.computeops.filter");
    List<String> messages = new ArrayList<>();
    Handler handler = new Recording(messages);
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      action.run();
    } finally {
      logger.setUseParentHandlers(true);
      logger.removeHandler(handler);
    }
    return messages;
  }

  /** Records what is logged. */
  private static final class Recording extends Handler {
    private final List<String> messages;

    private Recording(List<String> messages) {
      this.messages = messages;
    }

    @Override
    public void publish(LogRecord entry) {
      messages.add(entry.getLevel() + " " + entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void queriesAreEqualIfTheirParametersAndHeadersAre() {
    Parameters query =
        query().queryParameter("a", 1).queryParameter("b", 2).ifMatch("If-Match", "x").build();
    Parameters same =
        query().queryParameter("b", "2").queryParameter("a", "1").ifMatch("If-Match", "x").build();
    assertEquals(query, same);
    assertEquals(query.hashCode(), same.hashCode());
    assertNotEquals(query, query().queryParameter("a", 1).queryParameter("b", 2).build());
    assertNotEquals(query, query().queryParameter("a", 1).ifMatch("If-Match", "x").build());
    assertNotEquals(null, query);
    assertNotEquals(query, "x");
  }

  @Test
  void toBuilderStartsFromAllThatIsSet() {
    Parameters query = query().queryParameter("a", 1).ifMatch("If-Match", "x").build();
    Parameters more = new Parameters.Builder(query).queryParameter("b", 2).build();
    assertEquals("Parameters{a=[1], b=[2]}{If-Match=x}", more.toString());
    assertEquals("Parameters{a=[1]}{If-Match=x}", query.toString());
  }

  @Test
  void aQueryCannotBeChanged() {
    Parameters.Builder builder = query().queryParameter("a", 1);
    Parameters query = builder.build();
    builder.queryParameter("b", 2).ifMatch("If-Match", "x");
    assertEquals(Map.of("a", List.of("1")), query.parameters());
    assertThrows(UnsupportedOperationException.class, () -> query.parameters().clear());
    assertThrows(UnsupportedOperationException.class, () -> query.headers().put("a", "b"));
    assertThrows(UnsupportedOperationException.class, () -> query.parameters().get("a").clear());
  }

  private static Parameters.Builder query() {
    return new Parameters.Builder();
  }
}
