package io.github.computeops.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static final BigInteger BIG = new BigInteger("123456789012345678901234567890");

  static Stream<Arguments> integers() {
    return Stream.of(
        Arguments.of(0L, 0L),
        Arguments.of(Long.MAX_VALUE, Long.MAX_VALUE),
        Arguments.of(Long.MIN_VALUE, Long.MIN_VALUE),
        Arguments.of(new BigDecimal("1.0"), 1L),
        Arguments.of(new BigDecimal("1E+3"), 1000L),
        Arguments.of("42", 42L),
        Arguments.of("42.0", 42L),
        Arguments.of("-7", -7L));
  }

  @ParameterizedTest
  @MethodSource("integers")
  void readsIntegersHoweverWritten(Object json, long value) {
    assertEquals(value, JsonTypes.LONG.read(json, JsonPath.ROOT));
  }

  static Stream<Arguments> noIntegers() {
    return Stream.of(
        Arguments.of(BIG, "the number 123456789012345678901234567890"),
        Arguments.of(new BigDecimal("9223372036854775808"), "the number 9223372036854775808"),
        Arguments.of(new BigDecimal("1.5"), "the number 1.5"),
        Arguments.of(new BigDecimal("1E+999999999"), "the number 1E+999999999"),
        Arguments.of("many", "the string \"many\""),
        Arguments.of("", "the string \"\""),
        Arguments.of(" 1", "the string \" 1\""),
        Arguments.of(true, "the boolean true"),
        Arguments.of(JsonTree.of(java.util.List.of(1)), "the list [1]"));
  }

  @ParameterizedTest
  @MethodSource("noIntegers")
  void rejectsWhatIsNotAnIntegerOf64Bits(Object json, String found) {
    assertRejected("an integer", found, JsonTypes.LONG, json);
  }

  @Test
  void anIntegerOf32BitsEndsEarlier() {
    assertEquals(2147483647, JsonTypes.INTEGER.read(2147483647L, JsonPath.ROOT));
    assertRejected("an integer", "the number 2147483648", JsonTypes.INTEGER, 2147483648L);
  }

  @Test
  void readsDecimals() {
    assertEquals(0.1, JsonTypes.DOUBLE.read(new BigDecimal("0.1"), JsonPath.ROOT));
    assertEquals(0.1, JsonTypes.DOUBLE.read("0.1", JsonPath.ROOT));
    assertEquals(3.0, JsonTypes.DOUBLE.read(3L, JsonPath.ROOT));
    assertRejected("a number", "the string \"NaN\"", JsonTypes.DOUBLE, "NaN");
  }

  @Test
  void readsNumbersAsTheirText() {
    assertEquals("1.50", JsonTypes.TEXT.read(new BigDecimal("1.50"), JsonPath.ROOT));
    assertEquals(BIG.toString(), JsonTypes.TEXT.read(BIG, JsonPath.ROOT));
  }

  static Stream<Arguments> numbers() {
    return Stream.of(
        Arguments.of((byte) 1, 1L),
        Arguments.of((short) 1, 1L),
        Arguments.of(1, 1L),
        Arguments.of(BigInteger.ONE, 1L),
        Arguments.of(BigInteger.valueOf(Long.MIN_VALUE), Long.MIN_VALUE),
        Arguments.of(BIG, BIG),
        Arguments.of(0.1, new BigDecimal("0.1")),
        Arguments.of(0.1f, new BigDecimal("0.1")),
        Arguments.of(72.0, 72L),
        Arguments.of(72f, 72L),
        Arguments.of(-0.0, 0L),
        Arguments.of(1e7, 10_000_000L),
        Arguments.of(-12345678.0, -12345678L),
        Arguments.of(1e20, new BigInteger("100000000000000000000")),
        Arguments.of(1e21, new BigDecimal("1.0E21")),
        Arguments.of(72.5, new BigDecimal("72.5")),
        Arguments.of(new BigDecimal("1.50"), new BigDecimal("1.50")));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void keepsEveryDigitOfEveryKindOfNumber(Number number, Object json) {
    assertEquals(json, JsonTree.of(number));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void rejectsNumbersJsonDoesNotHave(double number) {
    IllegalArgumentException rejection =
        assertThrows(IllegalArgumentException.class, () -> JsonTree.of(number));
    assertEquals(number + " has no JSON form; give a finite number.", rejection.getMessage());
  }

  private static void assertRejected(String expected, String found, JsonType<?> type, Object json) {
    JsonReadException rejection =
        assertThrows(
            JsonReadException.class,
            () -> type.read(json, JsonPath.ROOT.property("size", Map.of())));
    assertEquals(
        "$.size should be " + expected + " but is " + found + "; toMap() returns it as it is.",
        rejection.getMessage());
  }
}
