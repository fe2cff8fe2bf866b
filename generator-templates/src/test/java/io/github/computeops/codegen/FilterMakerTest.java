package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the constants of a collection are, and which lists of them are rejected. */
class FilterMakerTest {
  private static final String AT_LIST =
      "The description at #/paths/~1x/get/parameters/0/x-filterable/properties/0";

  @Test
  void aListTypesWhatTheItemsLackAndOutweighsTheSchema() {
    assertConstants(
        List.of("NumberProperty b", "TextProperty c/d", "BooleanProperty e"),
        "{dialect: infix, properties: [b, {path: e, type: quoted-boolean}, {path: c/d, type: text}]}",
        "{properties: {a: {type: string}, b: {type: integer}, e: {type: boolean}}}");
  }

  @Test
  void variantsOfAnItemAddUpAndAgreeOnText() {
    assertConstants(
        List.of("TextProperty a", "UntypedProperty b", "TextProperty kind", "DateProperty z"),
        "{dialect: prefix}",
        "{oneOf: [{properties: {kind: {const: x}, a: {enum: [q]}, b: {type: integer}}},"
            + " {properties: {kind: {const: y}, a: {type: string}, b: {type: string},"
            + " z: {type: string, format: date}}}], discriminator: {propertyName: kind}}");
  }

  @Test
  void tagsNeedNoConstants() {
    assertConstants(List.of(), "{dialect: tags}", "{properties: {a: {type: string}}}");
  }

  @Test
  void rejectsAPropertyTheItemsDoNotHave() {
    assertRejected(
        AT_LIST
            + " says that the items can be filtered by b, which they do not have; correct the list in"
            + " the overlay, or give the property a type there.",
        "{dialect: infix, properties: [b]}",
        "{properties: {a: {type: string}}}");
  }

  @Test
  void rejectsATypeNothingHas() {
    assertRejected(
        AT_LIST + " has the type \"colour\", which no property to filter by has.",
        "{dialect: infix, properties: [{path: b, type: colour}]}",
        "{properties: {a: {type: string}}}");
  }

  @Test
  void rejectsADialectThereIsNot() {
    assertRejected(
        "The description at #/paths/~1x/get/parameters/0/x-filterable has the dialect \"odata\";"
            + " give one of [infix, prefix, tags] in the overlay.",
        "{dialect: odata}",
        "{properties: {a: {type: string}}}");
  }

  @Test
  void rejectsTwoPropertiesWithOneConstant() {
    assertRejected(
        "The description at #/paths/~1x/get can be filtered by a-b and a/b, which would both become"
            + " A_B; list what it can be filtered by in the overlay, without one of them.",
        "{dialect: infix}",
        "{properties: {a-b: {type: string}, a: {properties: {b: {type: string}}}}}");
  }

  private static void assertConstants(List<String> expected, String filterable, String item) {
    ApiReader reader = new ApiReader(listing(filterable, item));
    reader.read();
    assertEquals(
        expected,
        reader.filterables().stream()
            .flatMap(found -> found.constants().stream())
            .map(constant -> constant.type() + " " + constant.path())
            .toList());
  }

  private static void assertRejected(String message, String filterable, String item) {
    Description description = listing(filterable, item);
    assertEquals(
        message,
        assertThrows(UnsupportedDescriptionException.class, () -> new ApiReader(description).read())
            .getMessage());
  }

  private static Description listing(String filterable, String item) {
    String yaml =
        """
        paths:
          /x:
            get:
              tags: [x - v1]
              parameters:
                - {name: f, in: query, schema: {type: string}, x-filterable: %s}
              responses:
                "200":
                  content:
                    application/json:
                      schema: {properties: {items: {type: array, items: %s}}}
        """
            .formatted(filterable, item);
    try {
      return new Description(new ObjectMapper(new YAMLFactory()).readTree(yaml));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
