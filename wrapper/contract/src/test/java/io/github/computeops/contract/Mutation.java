package io.github.computeops.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** A way to make a response differ from its description: one place of a tree is changed. */
enum Mutation {
  NULL(place -> true, random -> null),
  UNSEEN_VALUE(
      place -> Known.WORDS.values().contains(place.value()), random -> "UNSEEN\n" + random),
  UNSEEN_DISCRIMINATOR(
      place -> place.isNamed(Known.WORDS.discriminators()), random -> "UNSEEN-\u2028"),
  NUMBER_FOR_TEXT(place -> place.value() instanceof String, random -> random.nextLong()),
  TEXT_FOR_NUMBER(place -> place.value() instanceof Number, random -> "twelve"),
  NUMERAL_FOR_NUMBER(place -> place.value() instanceof Number, random -> "" + random.nextInt()),
  BOOLEAN_FOR_OBJECT(place -> place.value() instanceof Map, Random::nextBoolean),
  TEXT_FOR_OBJECT(place -> place.value() instanceof Map, random -> "none"),
  TEXT_FOR_LIST(place -> place.value() instanceof List, random -> ""),
  EMPTY_OBJECT(place -> true, random -> new LinkedHashMap<>()),
  EMPTY_LIST(place -> true, random -> new ArrayList<>()),
  HUGE_INTEGER(place -> true, random -> BigInteger.TEN.pow(30 + random.nextInt(900))),
  HUGE_DECIMAL(place -> true, random -> new BigDecimal("1e400")),
  REMOVED(place -> true, null),
  UNKNOWN_PROPERTY(place -> place.holder() instanceof Map, null),
  DEEP_NESTING(place -> place.holder() instanceof Map, null);

  private static final int LEVELS = 300;
  private final Predicate<Place> fits;
  private final Function<Random, Object> value;

  Mutation(Predicate<Place> fits, Function<Random, Object> value) {
    this.fits = fits;
    this.value = value;
  }

  /** Changes one place that this mutation applies to. */
  void change(Object tree, Random random) {
    List<Place> places = Place.all(tree).stream().filter(fits).toList();
    if (!places.isEmpty()) {
      change(places.get(random.nextInt(places.size())), random);
    }
  }

  private void change(Place place, Random random) {
    switch (this) {
      case REMOVED -> place.remove();
      case UNKNOWN_PROPERTY ->
          new Place(place.holder(), "unknown " + random.nextInt(9))
              .set(new ArrayList<>(List.of(true, "x")));
      case DEEP_NESTING -> new Place(place.holder(), "deep").set(deep(LEVELS));
      default -> place.set(value.apply(random));
    }
  }

  /** Objects in lists in objects. */
  static Object deep(int levels) {
    Object inner = 1L;
    for (int i = 0; i < levels; i++) {
      inner =
          i % 2 == 0 ? new ArrayList<>(List.of(inner)) : new LinkedHashMap<>(Map.of("d", inner));
    }
    return inner;
  }

  /** In a class of its own, since an enum's constants cannot use its static fields. */
  private static final class Known {
    static final Vocabulary WORDS = Vocabulary.of(Fuzz.CONTRACT.root());
  }
}
