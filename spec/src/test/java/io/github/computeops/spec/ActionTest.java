package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {
  private static String action(String target, String change) {
    return "- target: " + target + "\n  description: why\n  " + change;
  }

  private static void becomes(String after, String before, String target, String change) {
    assertEquals(Given.tree(after), Given.corrected(before, action(target, change)));
  }

  private static String sentence(String before, String target, String change) {
    return Given.sentence(() -> Given.corrected(before, action(target, change)));
  }

  @Test
  void updateMergesObjectsWithinObjects() {
    becomes(
        "{a: {keep: 1, deep: {keep: 2, more: {new: 3}}, other: {x: 4}}}",
        "{a: {keep: 1, deep: {keep: 2, more: {}}}}",
        "$.a",
        "update: {deep: {more: {new: 3}}, other: {x: 4}}");
  }

  @Test
  void updateReplacesScalarsAndValuesOfAnotherKind() {
    becomes(
        "{a: {text: new, none: 1, was-list: {x: 1}, was-map: [1], was-text: [2], gone: null}}",
        "{a: {text: old, none: null, was-list: [1], was-map: {x: 1}, was-text: y, gone: {x: 1}}}",
        "$.a",
        "update: {text: new, none: 1, was-list: {x: 1}, was-map: [1], was-text: [2], gone: null}");
  }

  @Test
  void updateOfAListAppendsOneItem() {
    becomes("{a: [1, {x: 2}]}", "{a: [1]}", "$.a", "update: {x: 2}");
    becomes("{a: [1, text]}", "{a: [1]}", "$.a", "update: text");
    becomes("{a: [1, [2, 3]]}", "{a: [1]}", "$.a", "update: [2, 3]");
  }

  @Test
  void aListWithinAnUpdateIsAppendedItemByItem() {
    becomes("{a: {b: [1, 2, 3]}}", "{a: {b: [1]}}", "$.a", "update: {b: [2, 3]}");
  }

  @Test
  void updateOfTheRootMergesIntoTheDescription() {
    becomes(
        "{info: {title: x, version: 1}}",
        "{info: {title: x}}",
        "$",
        "update: {info: {version: 1}}");
  }

  @Test
  void targetsDoNotShareWhatAnUpdateAdds() {
    assertEquals(
        Given.tree("{a: {x: {list: [1, 2], deep: {}}}, b: {x: {list: [1], deep: {}}}}"),
        Given.corrected(
            "{a: {}, b: {}}",
            action("$.*", "update: {x: {list: [1], deep: {}}}")
                + "\n"
                + action("$.a.x.list", "update: 2")));
  }

  @Test
  void listsDoNotShareAnItemThatAnUpdateAppends() {
    assertEquals(
        Given.tree("{a: [{x: {y: 1}}], b: [{x: {}}]}"),
        Given.corrected(
            "{a: [], b: []}",
            action("$.*", "update: {x: {}}") + "\n" + action("$.a[0].x", "update: {y: 1}")));
  }

  @Test
  void changesOneUseOfAnAliasWithoutTheOthers() {
    becomes("{a: {x: 1, y: 2}, b: {x: 1}}", "{a: &a {x: 1}, b: *a }", "$.a", "update: {y: 2}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a: {b: text}} | $.a.b | {x: 1}",
        "{a: {b: null}} | $.a.b | {x: 1}",
        "{a: {}} | $.a | text",
        "{a: {}} | $.a | [1]"
      })
  void rejectsAnUpdateThatItsTargetCannotAccept(String before, String target, String update) {
    assertEquals(
        "overlay.yaml#/actions/0: target "
            + target
            + " does not accept this update: an object accepts an object, a list accepts an item,"
            + " and a scalar is changed through its object (why).",
        sentence(before, target, "update: " + update));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$.a | {b: {x: null}, list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
        "$.b.x | {a: 1, b: {}, list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
        "$['a','b','none'] | {list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
        "$.list | {a: 1, b: {x: null}}",
        "$.list[0] | {a: 1, b: {x: null}, list: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
        "$.list[-1] | {a: 1, b: {x: null}, list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}",
        "$.list[1,10,2] | {a: 1, b: {x: null}, list: [0, 3, 4, 5, 6, 7, 8, 9, 11]}",
        "$.list[1:11] | {a: 1, b: {x: null}, list: [0, 11]}",
        "$.list[0,0,-12] | {a: 1, b: {x: null}, list: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
        "$.list[?(@ > 8)] | {a: 1, b: {x: null}, list: [0, 1, 2, 3, 4, 5, 6, 7, 8]}",
        "$.list[*] | {a: 1, b: {x: null}, list: []}",
        "$.* | {}"
      })
  void removesExactlyWhatTheTargetSelects(String target, String after) {
    becomes(
        after,
        "{a: 1, b: {x: null}, list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}",
        "\"" + target + "\"",
        "remove: true");
  }

  @Test
  void removesOnlyTheTargetOfSeveralEqualItems() {
    becomes(
        "{a: [{x: 1}, {x: 2}], b: [{x: 1}, {x: 1}]}",
        "{a: [{x: 1}, {x: 1}, {x: 2}], b: [{x: 1}, {x: 1}]}",
        "$.a[0]",
        "remove: true");
  }

  @Test
  void removesAPlaceAndThePlacesWithinIt() {
    becomes("{a: {l: [{}]}}", "{a: {x: {x: {x: 1}}, l: [{x: 2}]}}", "$..x", "remove: true");
  }

  @Test
  void rejectsToRemoveTheWholeDescription() {
    assertEquals(
        "overlay.yaml#/actions/0: target $ is the whole description; only parts of it can be removed"
            + " (why).",
        sentence("{a: 1}", "$", "remove: true"));
  }

  @Test
  void renamesMembersWhereverTheyAre() {
    becomes(
        "{a: {y: 1}, l: [{y: {x2: 2}}]}", "{a: {x: 1}, l: [{x: {x2: 2}}]}", "$..x", "x-rename: y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{a: {x: 1, y: 2}} | $.a.x", "{l: [1]} | $.l[0]", "{} | $"})
  void rejectsARenameOfNoMemberOrToATakenName(String before, String target) {
    assertEquals(
        "overlay.yaml#/actions/0: target "
            + target
            + " cannot be renamed to \"y\": it is not a member of an object, or the object has that"
            + " name already (why).",
        sentence(before, target, "x-rename: y"));
  }
}
