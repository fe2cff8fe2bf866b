package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTreeTest {
  private static String sentence(String yaml) {
    return Given.sentence(() -> Given.description(yaml));
  }

  @Test
  void twoUsesOfAnAliasShareNothing() {
    Map<String, Object> tree = Given.description("a: &x {b: 1}\nc: *x").tree();
    assertEquals(tree.get("a"), tree.get("c"));
    assertNotSame(tree.get("a"), tree.get("c"));
  }

  @Test
  void acceptsManyAliases() {
    Map<String, Object> tree =
        Given.description("a: &x [1]\nb: [" + "*x ,".repeat(1000) + "]").tree();
    assertEquals(1000, ((List<?>) tree.get("b")).size());
  }

  @Test
  void rejectsAnAliasThatContainsItself() {
    assertEquals(
        "spec.yaml#/paths/a/b/b/b: is nested deeper than 500 levels; check for an alias that contains"
            + " itself.",
        sentence("paths:\n  a: &a\n    b: *a"));
  }

  @Test
  void rejectsAliasesThatMultiply() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [1, 1]\n");
    for (int i = 1; i < 40; i++) {
      String below = "*a" + (i - 1);
      yaml.append("a%d: &a%d [%s , %s ]\n".formatted(i, i, below, below));
    }
    assertEquals(
        "spec.yaml#: has more than 1000000 values; check for aliases that contain many others.",
        sentence(yaml.toString()));
  }

  @Test
  void rejectsNestingThatIsTooDeep() {
    assertEquals(
        "spec.yaml: is nested too deeply; check that it is a description.",
        sentence("[".repeat(100_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!binary aGk=", "!!set {x, y}"})
  void rejectsValuesWithoutAJsonEquivalent(String value) {
    assertEquals(
        "spec.yaml#/a/0: is a YAML value without a JSON equivalent; write it as a string or a"
            + " list.",
        sentence("a: [" + value + "]"));
  }

  @Test
  void rejectsUnknownTags() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: could not determine a constructor for the tag !ref"
            + " at line 1, column 4.",
        sentence("a: !ref b"));
  }

  @Test
  void rejectsAListAsAName() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: Non scalar key is detected but it is not configured"
            + " to be allowed.",
        sentence("? [a]\n: b"));
  }
}
