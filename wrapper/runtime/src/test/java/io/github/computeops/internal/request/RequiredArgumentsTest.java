package io.github.computeops.internal.request;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import feign.Param;
import feign.QueryMap;
import io.github.computeops.json.JsonValue;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequiredArgumentsTest {
  private static final JsonValue UNNAMED = () -> "";

  /** An interface as the templates write one. */
  private interface Berths {
    void close();

    void move(
        @Param(value = "id", expander = SegmentExpander.class) String id,
        @Param(value = "ships", expander = QueryExpander.class) List<?> ships,
        @Param(value = "flag", expander = QueryExpander.class) Object flag,
        @Param(value = "key", expander = HeaderExpander.class) String key,
        Map<String, String> body,
        @QueryMap Object query);
  }

  @Test
  void acceptsArgumentsThatSayWhatIsMeant() {
    assertDoesNotThrow(() -> check("7", List.of("a", 2), false, "k", Map.of(), "q"));
    assertDoesNotThrow(() -> check("...", List.of("."), "..", "..", Map.of(), "q"));
    assertDoesNotThrow(() -> check("a/b..c/.d", List.of("a"), 0, " k", Map.of(), "q"));
  }

  @Test
  void acceptsTheArgumentsOfAMethodWithoutParameters() throws NoSuchMethodException {
    Method close = Berths.class.getDeclaredMethod("close");
    assertDoesNotThrow(() -> RequiredArguments.of(close).check(null));
  }

  @ParameterizedTest
  @MethodSource("rejected")
  void rejectsArgumentsByName(int position, Object value, String fault) {
    Object[] arguments = {"7", List.of("a"), true, "k", Map.of(), "q"};
    arguments[position] = value;
    assertEquals(
        "Berths.move: " + fault,
        assertThrows(IllegalArgumentException.class, () -> check(arguments)).getMessage());
  }

  static Stream<Arguments> rejected() {
    String meaning = "; without it the call would mean something else.";
    String path = ", which leads to another path; give an id.";
    return Stream.of(
        Arguments.of(0, null, "id is null; every argument is required."),
        Arguments.of(0, "", "id is blank" + meaning),
        Arguments.of(0, " \t", "id is blank" + meaning),
        Arguments.of(0, ".", "id is \".\"" + path),
        Arguments.of(0, "..", "id is \"..\"" + path),
        Arguments.of(0, "../x", "id is \"../x\"" + path),
        Arguments.of(0, "x\\..", "id is \"x\\..\"" + path),
        Arguments.of(0, "a/./b", "id is \"a/./b\"" + path),
        Arguments.of(1, null, "ships is null; every argument is required."),
        Arguments.of(1, List.of(), "ships is an empty list; give at least one value."),
        Arguments.of(
            1, List.of("a", ""), "ships has a blank value at index 1; leave that value out."),
        Arguments.of(
            1, List.of(UNNAMED), "ships has a blank value at index 0; leave that value out."),
        Arguments.of(
            1,
            Arrays.asList("a", "b", null),
            "ships has a null value at index 2; leave that value out."),
        Arguments.of(2, UNNAMED, "flag is blank" + meaning),
        Arguments.of(3, " ", "key is blank" + meaning),
        Arguments.of(4, null, "body is null; every argument is required."),
        Arguments.of(5, null, "query is null; leave it out, or give none()."));
  }

  private static void check(Object... arguments) {
    Method move =
        Arrays.stream(Berths.class.getDeclaredMethods())
            .filter(method -> method.getName().equals("move"))
            .findFirst()
            .orElseThrow();
    RequiredArguments.of(move).check(arguments);
  }
}
