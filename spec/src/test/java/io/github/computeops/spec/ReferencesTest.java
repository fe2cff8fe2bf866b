package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
  private static final String NOTHING =
      "points to nothing; add the definition or correct the reference in the overlay.";
  private static final String TARGETS =
      "paths: {'/a/{id}': {get: {tags: [x]}}}\n"
          + "components: {schemas: {A: {}, a~b: {}, 'ü +%': {}, none: null}}\n";

  private static void check(String yaml) {
    References.check(Given.description(yaml));
  }

  private static String sentence(String yaml) {
    return Given.sentence(() -> check(yaml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#/components/schemas/A",
        "#/components/schemas/a~0b",
        "#/paths/~1a~1{id}/get",
        "#/paths/~1a~1%7Bid%7D/get",
        "#/paths/~1a~1%7Bid%7D/get/tags/0",
        "#/components/schemas/%C3%BC%20+%25"
      })
  void acceptsReferencesIntoTheFile(String reference) {
    assertDoesNotThrow(() -> check(TARGETS + "x: {$ref: '" + reference + "'}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#/components/schemas/B",
        "#/components/schemas/a~b~1c",
        "#/components/schemas/none",
        "#/paths/~1a~1{id}/get/tags/1",
        "#/paths//a/{id}/get",
        "#/components/schemas/%zz",
        "#/components/schemas/%",
        "#A",
        "#"
      })
  void rejectsReferencesToNothing(String reference) {
    assertEquals(
        "spec.yaml#/x/$ref: \"" + reference + "\" " + NOTHING,
        sentence(TARGETS + "x: {$ref: '" + reference + "'}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"common.yaml#/A", "https://example.com/a.json", "A", ""})
  void rejectsReferencesOutOfTheFile(String reference) {
    assertEquals(
        "spec.yaml#/x/$ref: \""
            + reference
            + "\" points outside the file; bundle the description into one file.",
        sentence("x: {$ref: '" + reference + "'}"));
  }

  @Test
  void searchesListsAndEscapesThePlaceInTheMessage() {
    String yaml = "paths: {/a~b: {get: {parameters: [{name: x}, {$ref: '#/no'}]}}}";
    String place = "/paths/~1a~0b/get/parameters/1/$ref";
    assertEquals("spec.yaml#" + place + ": \"#/no\" " + NOTHING, sentence(yaml));
    assertEquals("#/no", Pointer.parse(place).find(Given.tree(yaml)).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{components: {schemas: {A: {properties: {a: {$ref: '#/no'}}}}}} | /components/schemas/A/properties/a/$ref",
        "{components: {schemas: {A: {properties: {example: {$ref: '#/no'}}}}}} | /components/schemas/A/properties/example/$ref",
        "{components: {schemas: {properties: {properties: {enum: {$ref: '#/no'}}}}}} | /components/schemas/properties/properties/enum/$ref",
        "{components: {schemas: {A: {oneOf: [{$ref: '#/no'}]}}}} | /components/schemas/A/oneOf/0/$ref",
        "{components: {responses: {default: {$ref: '#/no'}}}} | /components/responses/default/$ref",
        "{components: {examples: {a: {$ref: '#/no'}}}} | /components/examples/a/$ref",
        "{components: {parameters: {x-a: {schema: {$ref: '#/no'}}}}} | /components/parameters/x-a/schema/$ref",
        "{components: {callbacks: {a: {'{$request.body#/url}': {post: {$ref: '#/no'}}}}}} | /components/callbacks/a/{$request.body#~1url}/post/$ref"
      })
  void findsReferencesBelowAnyName(String yaml, String place) {
    assertEquals("spec.yaml#" + place + ": \"#/no\" " + NOTHING, sentence(yaml));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{components: {schemas: {A: {properties: {$ref: {type: string}}}}}}",
        "{components: {schemas: {A: {properties: {$ref: '#/no'}}}}}",
        "{components: {schemas: {A: {example: {$ref: '#/no'}}}}}",
        "{components: {schemas: {A: {examples: [{$ref: '#/no'}]}}}}",
        "{components: {schemas: {A: {default: {a: [{$ref: '#/no'}]}}}}}",
        "{components: {schemas: {A: {enum: [{$ref: '#/no'}]}}}}",
        "{components: {schemas: {A: {const: {properties: {a: {$ref: '#/no'}}}}}}}",
        "{components: {parameters: {A: {examples: {a: {value: {$ref: '#/no'}}}}}}}",
        "{components: {x-more: {$ref: '#/no'}}}"
      })
  void ignoresNamesAndData(String yaml) {
    assertDoesNotThrow(() -> check(yaml));
  }
}
