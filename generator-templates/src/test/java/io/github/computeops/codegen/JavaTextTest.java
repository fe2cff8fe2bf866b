package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "plain               | \"plain\"",
        "a \"quoted\" word   | \"a \\\"quoted\\\" word\"",
        "back\\slash         | \"back\\\\slash\"",
        "\\u0041             | \"\\\\u0041\"",
        "#tab\tline\n#       | \"tab\\011line\\012\"",
        "##                  | \"\"",
        "Ä                   | \"Ä\""
      })
  void literalsMeanTheText(String text, String literal) {
    assertEquals(literal, JavaText.quoted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "plain                   | plain",
        "#  one\n\n  paragraph # | one paragraph",
        "use `name` & `a < b`    | use {@code name} &amp; {@code a < b}",
        "a < b > c               | a &lt; b &gt; c",
        "mail a@b.c              | mail a&#64;b.c",
        "{@link Nothing}         | &#123;&#64;link Nothing&#125;",
        "ends */ here            | ends *&#47; here",
        "\\u0041                 | &#92;u0041",
        "`/a/{id}`               | {@code /a/{id}}",
        "`}{`                    | <code>&#125;&#123;</code>",
        "`{`                     | <code>&#123;</code>",
        "`*/`                    | <code>*&#47;</code>",
        "`\\u0041`               | <code>&#92;u0041</code>",
        "a ` alone, a < too      | a ` alone, a &lt; too",
        "`` and `x`              | `` and {@code x}",
        "##                      | ##"
      })
  void javadocKeepsTheTextAndItsCodeAndNothingElse(String text, String javadoc) {
    assertEquals(javadoc, JavaText.javadoc(text));
  }
}
