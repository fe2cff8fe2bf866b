package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YamlTest {

  static List<String> texts() {
    return List.of(
        "1",
        "1.0",
        "-1",
        "+1",
        ".5",
        "1e3",
        "1E+3",
        "0o17",
        "017",
        "0x1F",
        "0b1",
        "1_000",
        "12:30",
        "190:20:30",
        "2001-01-01",
        "2001-01-01T00:00:00Z",
        ".inf",
        "-.inf",
        ".nan",
        "y",
        "Y",
        "n",
        "yes",
        "No",
        "on",
        "OFF",
        "true",
        "False",
        "null",
        "NULL",
        "~",
        "",
        " ",
        "<<",
        "=",
        "-",
        "---",
        "...",
        "?",
        ":",
        "a: b",
        "a #b",
        "#a",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a`",
        "'",
        "\"",
        "it's",
        "\\",
        "\\n",
        "[a]",
        "{a}",
        "a,b",
        " leading",
        "trailing ",
        "\ttab",
        "tab\tinside",
        "two\nlines",
        "blank\n\nline\n",
        "\n",
        "\n\nends\n\n",
        "  indented\n    more",
        "carriage\rreturn",
        "a\r\nb",
        "\u0000",
        "\u0007",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u2028",
        "\uFEFF",
        "\uFFFE",
        "ü",
        "日本",
        "\uD83D\uDE00",
        "word ".repeat(2000),
        "x".repeat(5000),
        "line of text\n".repeat(500));
  }

  private static Object again(Object value) {
    return Yaml.read(Yaml.write(value));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void stringsRoundTrip(String text) {
    Object list = List.of(text, List.of(text), Map.of(text, text));
    assertEquals(Map.of(text, list), again(Map.of(text, list)));
  }

  @Test
  void randomStringsRoundTrip() {
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      String text = anyText(random);
      assertEquals(Map.of(text, List.of(text)), again(Map.of(text, List.of(text))));
    }
  }

  private static String anyText(Random random) {
    StringBuilder text = new StringBuilder();
    String frequent = " \n\t'\":#-?,[]{}&*!|>%@`\\~=<.0aeé\uD83D\uDE00";
    random
        .ints(random.nextInt(300), 0, frequent.codePointCount(0, frequent.length()))
        .map(at -> frequent.codePointAt(frequent.offsetByCodePoints(0, at)))
        .forEach(text::appendCodePoint);
    return text.toString();
  }

  static List<Object> values() {
    return List.of(
        1,
        0,
        -1,
        1.0,
        -0.0,
        0.1,
        1.0E10,
        1.0E-7,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Integer.MAX_VALUE,
        Long.MIN_VALUE,
        new BigInteger("123456789012345678901234567890"),
        new BigDecimal("1E+400"),
        new BigDecimal("1E-400"),
        new BigDecimal("0.10000000000000000000001"),
        new BigDecimal("12345678901234567891.0"),
        true,
        false,
        List.of(),
        Map.of());
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesKeepTheirTypeInARoundTrip(Object value) {
    assertEquals(List.of(value), again(List.of(value)));
  }

  @Test
  void nullRoundTrips() {
    Map<String, Object> tree = Given.description("{a: null, b: ~, c: }").tree();
    assertEquals(tree, again(tree));
    assertEquals("a: null\nb: null\nc: null\n", Yaml.write(tree));
  }

  @ParameterizedTest
  @CsvSource({
    "1,1",
    "1.0,1.0",
    "1.00,1.0",
    "10e-1,1.0",
    "1e400,1E+400",
    "1.0E400,1E+400",
    "10e399,1E+400",
    "12345678901234567891e0,12345678901234567891.0",
    "123456789012345678901234567890,123456789012345678901234567890",
    "0x1F,31",
    "0o17,15",
    ".inf,.inf"
  })
  void writesEqualNumbersInOneForm(String given, String written) {
    assertEquals("a: " + written + "\n", Yaml.write(Given.tree("a: " + given)));
  }

  @Test
  void rejectsANumberThatIsTooLarge() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: the number 1e99999999999 is too large or too small.",
        Given.sentence(() -> Given.description("a: 1e99999999999")));
  }

  @Test
  void writesEqualListsAndMapsWithoutAliases() {
    Object shared = List.of(Map.of("a", 1));
    assertEquals(
        "- - a: 1\n- - a: 1\n- []\n- []\n",
        Yaml.write(List.of(shared, shared, List.of(), List.of())));
  }

  @Test
  void quotesStringsThatYaml11WouldMisread() {
    assertEquals(
        "- 'on'\n- '12:30'\n- '0o17'\n- '<<'\n- '='\n- '~'\n- plain\n- a1\n",
        Yaml.write(List.of("on", "12:30", "0o17", "<<", "=", "~", "plain", "a1")));
  }
}
