package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {
  private static String sentence(String yaml) {
    return Given.sentence(() -> Overlay.read(Document.parse("overlay.yaml", yaml)));
  }

  private static String sentenceOfAction(String action) {
    return Given.sentence(() -> Overlay.read(Given.overlay("- " + action)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"openapi: 3.1.0", "overlay: 2.0.0\nactions: []", "overlay:"})
  void rejectsADocumentThatIsNotAnOverlay(String yaml) {
    assertEquals(
        "overlay.yaml#: has no \"overlay: 1.0.0\"; an OpenAPI Overlay 1.0 document is needed.",
        sentence(yaml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "action: [x]", "actions:", "actions: {target: $}"})
  void rejectsAnOverlayWithoutActions(String actions) {
    assertEquals(
        "overlay.yaml#: has no list \"actions\"; write \"actions: []\" if there is nothing to correct.",
        sentence("overlay: 1.0.0\n" + actions));
  }

  @Test
  void anEmptyOverlayCorrectsNothing() {
    assertEquals(Given.tree("a: 1"), Given.corrected("a: 1", "  []"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"remove", "[]", "null"})
  void rejectsAnActionThatIsNotAnObject(String action) {
    assertEquals(
        "overlay.yaml#/actions/1: is not an object; an action has a target, a description and a"
            + " change.",
        sentenceOfAction("{target: $.a, description: why, remove: true}\n- " + action));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{description: why, remove: true} | target",
        "{target: ' ', description: why, remove: true} | target",
        "{target: [$.a], description: why, remove: true} | target",
        "{target: $.a, remove: true} | description",
        "{target: $.a, description: 1, remove: true} | description",
        "{target: $.a, description: why, x-applies-when: true, remove: true} | x-applies-when"
      })
  void rejectsAnActionWithoutATargetOrAReason(String action, String missing) {
    assertEquals(
        "overlay.yaml#/actions/0: needs a text in \""
            + missing
            + "\"; an action states its target and its reason.",
        sentenceOfAction(action));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{target: $.a, description: why}",
        "{target: $.a, description: why, update:}",
        "{target: $.a, description: why, remove: false}",
        "{target: $.a, description: why, remove: 'true'}",
        "{target: $.a, description: why, remove: true, update: {b: 1}}"
      })
  void rejectsAnActionWithNoChangeOrWithSeveral(String action) {
    assertEquals(
        "overlay.yaml#/actions/0: must have exactly one of \"update\", \"remove: true\" and \"x-rename\".",
        sentenceOfAction(action));
  }

  @Test
  void rejectsAnActionThatMatchesNothingAndGivesItsReason() {
    Overlay overlay =
        Overlay.read(
            Given.overlay(
                "- {target: $.a, description: fits, update: {b: 1}}\n"
                    + "- {target: $.paths.*.delete, description: Deleting is gone., remove: true}"));
    assertEquals(
        "overlay.yaml#/actions/1: target $.paths.*.delete matches nothing in spec.yaml; remove the"
            + " action or correct its target (Deleting is gone.).",
        Given.sentence(
            () -> overlay.applyTo(Given.description("{a: {}, paths: {/a: {get: {}}}}"))));
  }

  @Test
  void aLaterActionSeesTheResultOfAnEarlierOne() {
    assertEquals(
        Given.tree("{a: {c: 2}}"),
        Given.corrected(
            "{a: {}}",
            "- {target: $.a, description: step 1, update: {b: {}}}\n"
                + "- {target: $.a.b, description: step 2, update: {x: 1}}\n"
                + "- {target: '$.a[?(@.b.x == 1)]', description: step 3, update: {c: 2}}\n"
                + "- {target: $.a.b, description: step 4, remove: true}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$.b", "$.a[*]", "$.a.none", "$.paths['/b'].get", "$.b['x','y']", "$.l[9]"})
  void skipsAnActionWhoseConditionSelectsNothing(String when) {
    String yaml = "{a: {}, l: [1], paths: {/a: {get: {}}}}";
    assertEquals(Given.tree(yaml), Given.corrected(yaml, conditional(when)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "$.a", "$.no", "$.none", "$.a['x','no']", "$.l[-1]", "$..no"})
  void appliesAnActionWhoseConditionSelectsAnythingEvenNull(String when) {
    assertEquals(
        Given.tree("{a: {no: false, b: 1}, no: false, none: null, l: [0]}"),
        Given.corrected("{a: {no: false}, no: false, none: null, l: [0]}", conditional(when)));
  }

  @Test
  void rejectsAnActionThatMatchesNothingAlthoughItsConditionHolds() {
    assertEquals(
        "overlay.yaml#/actions/0: target $.a matches nothing in spec.yaml; remove the action or"
            + " correct its target (why).",
        Given.sentence(() -> Given.corrected("{b: {}}", conditional("$.b"))));
  }

  private static String conditional(String when) {
    return "- {target: $.a, description: why, update: {b: 1}, x-applies-when: \"" + when + "\"}";
  }
}
