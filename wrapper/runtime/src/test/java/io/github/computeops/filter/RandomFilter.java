package io.github.computeops.filter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Random filters, and random texts that are nearly filters. */
final class RandomFilter {
  private static final List<String> PIECES =
      List.of(
          "a",
          "b/c",
          "eq",
          "ne",
          "in",
          "not",
          "and",
          "or",
          "AND",
          "contains",
          "toupper",
          "tolower",
          "(",
          ")",
          "[",
          "]",
          ",",
          "'",
          "'x'",
          "''",
          "1",
          "-2.5",
          "2026-01-31",
          "2026-13-41",
          "2026-01-31T00:00:00Z",
          "true",
          "False",
          "null",
          "none",
          "keys",
          "%20",
          "\u0000",
          " ",
          "\ud83d\ude80",
          "=",
          "\"",
          "\\",
          "+",
          "/",
          "{}",
          "has",
          "+1000000000-01-01T00:00:00Z");
  private static final String ODD = "+%&#/'\"\\{}, \n\t\u0000\u007fa1é漢()[]=?;:<>";

  private RandomFilter() {}

  static String soup(Random random) {
    StringBuilder soup = new StringBuilder();
    int length = random.nextInt(16);
    for (int i = 0; i < length; i++) {
      soup.append(pick(PIECES, random)).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return soup.toString();
  }

  static Filter of(Random random, boolean tags) {
    return of(random, tags, 4);
  }

  private static Filter of(Random random, boolean tags, int depth) {
    int kind = depth == 0 ? 0 : random.nextInt(5);
    return switch (kind) {
      case 1 -> Filter.not(of(random, tags, depth - 1));
      case 2 -> Filter.allOf(several(random, tags, depth - 1));
      case 3 -> Filter.anyOf(several(random, tags, depth - 1));
      default -> tags ? tag(random) : comparison(random);
    };
  }

  private static Filter[] several(Random random, boolean tags, int depth) {
    return IntStream.range(0, 1 + random.nextInt(4))
        .mapToObj(i -> of(random, tags, depth))
        .toArray(Filter[]::new);
  }

  private static Filter tag(Random random) {
    TagProperty tag = TagProperty.of(text(random));
    return random.nextBoolean() ? tag.isPresent() : tag.eq(text(random));
  }

  private static Filter comparison(Random random) {
    TextProperty text = FilterProperty.text("a/b");
    return switch (random.nextInt(12)) {
      case 0 -> text.eq(text(random));
      case 1 -> text.in(text(random), text(random));
      case 2 -> text.contains(text(random));
      case 3 -> text.toUpper().ne(text(random));
      case 4 -> text.isPresent();
      case 5 -> FilterProperty.number("n").gt(random.nextLong());
      case 6 -> FilterProperty.number("n").le(Double.longBitsToDouble(finite(random)));
      case 7 -> FilterProperty.bool("b").eq(random.nextBoolean());
      case 8 -> FilterProperty.quotedBoolean("b").ne(random.nextBoolean());
      case 9 ->
          FilterProperty.time("t")
              .ge(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
      case 10 -> FilterProperty.date("d").lt(LocalDate.ofEpochDay(random.nextInt(40_000)));
      default -> FilterProperty.untyped("o").has(text(random));
    };
  }

  private static long finite(Random random) {
    long bits = random.nextLong();
    return Double.isFinite(Double.longBitsToDouble(bits)) ? bits : 0;
  }

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(200) == 0 ? 10_000 : random.nextInt(12);
    while (text.length() < length) {
      int any = random.nextInt(Character.MAX_CODE_POINT + 1);
      boolean odd = random.nextBoolean() || any >= 0xD800 && any <= 0xDFFF;
      text.appendCodePoint(odd ? ODD.charAt(random.nextInt(ODD.length())) : any);
    }
    return text.toString();
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
