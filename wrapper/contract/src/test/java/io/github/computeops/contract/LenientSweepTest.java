package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.contract.Accessors.Property;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonValue;
import io.github.computeops.json.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every property reads what people and services really write, and loses nothing of it. */
class LenientSweepTest {
  private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-01-31T12:00:00Z");
  private static Sweep sweep;

  @BeforeAll
  static void starts() throws Exception {
    sweep = new Sweep();
  }

  @AfterAll
  static void ends() {
    sweep.close();
  }

  private static Stream<Property> properties() {
    return new GeneratedTypes()
        .models().stream().flatMap(model -> new Accessors(model).properties().stream());
  }

  /** Returns the type in an Optional, or the type itself. */
  private static Type read(Property property) {
    Type type = property.accessor().getGenericReturnType();
    return type instanceof ParameterizedType generic && generic.getRawType() == Optional.class
        ? generic.getActualTypeArguments()[0]
        : type;
  }

  private static Object plain(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  private interface Check {
    void of(Property property);
  }

  private static void each(String rule, Type type, Check check) {
    properties()
        .filter(property -> read(property).equals(type))
        .forEach(
            property -> {
              check.of(property);
              sweep.touch(rule, property.toString());
            });
    assertTrue(sweep.touched(rule) > 0, rule);
  }

  @Test
  void blankTextForAnObjectIsAnAbsentObject() {
    String rule = "object that blank text is an absent one of";
    properties()
        .filter(property -> read(property) instanceof Class<?> type && isModel(type))
        .forEach(
            property -> {
              for (String blank : List.of("", " ")) {
                Object object = property.read(blank);
                assertTrue(((JsonModel) object).isAbsent(), property::toString);
                assertEquals(
                    Map.of(property.name(), blank),
                    Accessors.of(property.model(), Map.of(property.name(), blank)).toMap());
              }
              sweep.touch(rule, property.toString());
            });
    assertTrue(sweep.touched(rule) > 100);
  }

  private static boolean isModel(Class<?> type) {
    return JsonModel.class.isAssignableFrom(type);
  }

  @Test
  void blankTextForAUnionIsNone() {
    String rule = "union of objects that blank text is none of";
    properties()
        .filter(property -> property.accessor().getReturnType() == Optional.class)
        .filter(property -> read(property) instanceof Class<?> type && isUnionOfObjects(type))
        .forEach(
            property -> {
              assertEquals(Optional.empty(), property.read(""), property::toString);
              sweep.touch(rule, property.toString());
            });
  }

  private static boolean isUnionOfObjects(Class<?> type) {
    return type.isSealed()
        && JsonValue.class.isAssignableFrom(type)
        && Stream.of(type.getPermittedSubclasses())
            .allMatch(each -> isModel(each) || each.getSimpleName().equals("Unrecognized"));
  }

  @Test
  void numbersAndBooleansAreReadFromText() {
    each("number read from text", Long.class, p -> assertEquals(7L, plain(p.read("7"))));
    each("number read from text", long.class, p -> assertEquals(7L, p.read("7")));
    each("number read from text", Double.class, p -> assertEquals(7.5, plain(p.read("7.5"))));
    each("boolean read from text", Boolean.class, p -> assertEquals(true, plain(p.read("True"))));
    each("number or boolean that blank text is none of", Long.class, p -> assertBlankIsNone(p));
    each("number or boolean that blank text is none of", Boolean.class, p -> assertBlankIsNone(p));
  }

  private static void assertBlankIsNone(Property property) {
    assertEquals(Optional.empty(), property.read(""), property::toString);
  }

  @Test
  void wholeNumbersAreWrittenWhole() throws Exception {
    String rule = "number that is written whole";
    for (Class<?> model : new GeneratedTypes().models()) {
      Object builder = model.getMethod("builder").invoke(null);
      for (Method setter : builder.getClass().getDeclaredMethods()) {
        if (List.of(setter.getParameterTypes()).equals(List.of(double.class))) {
          Object set = setter.invoke(model.getMethod("builder").invoke(null), 72.0);
          String json = ((JsonModel) ((JsonModel.Builder<?, ?>) set).buildPartial()).toJson();
          assertTrue(json.endsWith(": 72}"), () -> setter + " " + json);
          sweep.touch(rule, model.getSimpleName() + "." + setter.getName());
        }
      }
    }
    assertTrue(sweep.touched(rule) > 0);
  }

  @Test
  void timesAreReadInEverySpelling() {
    each(
        "time read in eight spellings",
        OffsetDateTime.class,
        property ->
            Stream.of(
                    "2026-01-31T12:00:00+0000",
                    "2026-01-31T12:00:00+00",
                    "2026-01-31 12:00:00 +0000 UTC",
                    "2026-01-31T12:00:00,0000000001Z",
                    "2026-01-31T12:00",
                    "1769860800",
                    1_769_860_800L,
                    1_769_860_800_000L)
                .forEach(
                    text ->
                        assertEquals(
                            NOON.toInstant(),
                            ((OffsetDateTime) plain(property.read(text))).toInstant(),
                            () -> property + " " + text)));
  }

  @Test
  void listsAreReadFromASingleValue() {
    String rule = "list read from a single value";
    properties()
        .filter(property -> read(property) instanceof ParameterizedType type && isListOfText(type))
        .forEach(
            property -> {
              assertEquals(List.of("x"), plain(property.read("x")), property::toString);
              assertEquals(List.of(), plain(property.read("")), property::toString);
              sweep.touch(rule, property.toString());
            });
    assertTrue(sweep.touched(rule) > 10);
  }

  private static boolean isListOfText(ParameterizedType type) {
    return type.getRawType() == List.class && type.getActualTypeArguments()[0] == String.class;
  }

  @Test
  void valuesAreKnownHoweverTheyAreSpelled() {
    String rule = "enumeration that knows its values in another case";
    properties()
        .filter(property -> read(property) instanceof Class<?> type && isEnum(type))
        .forEach(
            property -> {
              for (OpenEnum<?> constant : constants((Class<?>) read(property))) {
                String small = constant.toTree().toLowerCase(java.util.Locale.ROOT);
                OpenEnum<?> read = (OpenEnum<?>) plain(property.read(small));
                assertEquals(small, read.toTree());
                assertNotEquals("UNKNOWN", read.value().name(), property + " " + small);
              }
              sweep.touch(rule, property.toString());
            });
    assertTrue(sweep.touched(rule) > 50);
  }

  private static boolean isEnum(Class<?> type) {
    return OpenEnum.class.isAssignableFrom(type);
  }

  private static List<OpenEnum<?>> constants(Class<?> type) {
    return Stream.of(type.getFields())
        .filter(field -> field.getType() == type && !field.getName().startsWith("UNKNOWN"))
        .<OpenEnum<?>>map(
            field -> {
              try {
                return (OpenEnum<?>) field.get(null);
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }
}
