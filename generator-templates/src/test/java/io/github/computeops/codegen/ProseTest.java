package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProseTest {

  @ParameterizedTest
  @MethodSource("texts")
  void markdownLeavesItsTextOnly(String markdown, String text) {
    assertEquals(text, Prose.bare(Prose.running(markdown)));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a **bold** and *slanted* word", "a bold and slanted word"),
        Arguments.of("see [the page](https://a.example/b_c)", "see the page"),
        Arguments.of("3 * 4 * 5 and a_b_c", "3 * 4 * 5 and a_b_c"),
        Arguments.of("one<br/>two <b class='x'>three</b>", "one two three"),
        Arguments.of("a < b and c > d", "a < b and c > d"),
        Arguments.of("metres\u2020 and feet \u2021", "metres and feet"),
        Arguments.of("5\\* hotel, \\<value>", "5* hotel, <value>"),
        Arguments.of("| a | b |\n|---|:-:|\n| 1 | 2 |", "a, b; 1, 2;"),
        Arguments.of("Sorted:\n\n* by name\n- by age.\n", "Sorted: by name; by age."),
        Arguments.of("### Title\ntext", "Title; text"),
        Arguments.of("```json\n{\n}\n```\nend", "`{ }` end"));
  }
}
