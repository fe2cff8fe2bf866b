package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TargetTest {
  private static final String PATHS =
      """
      paths:
        /a:
          get:
            parameters:
            - {in: path, name: bare}
            - {in: path, name: said, required: true}
            - {in: path, name: denied, required: false}
            - {in: query, name: other}
            responses: {200: {description: fine}, default: {description: else}}
          put:
            parameters: [{in: path, name: put}]
        /b/{id}:
          get: {parameters: []}
          post: {responses: {404: {description: lost}}}
        /c: {summary: empty}
      tags: [{name: x}, {name: y, list: [p, q]}]
      """;

  private static Target target(String text) {
    return Target.read(Given.overlay("- none"), Pointer.parse("/actions/0/target"), text);
  }

  private static List<Object> values(String yaml, String path) {
    return target(path).in(Given.description(yaml)).stream().map(TreeNode::value).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "$.paths[*][*].parameters[?(@.in == 'path' && !(@.required == true))].name ; [bare, denied, put]",
        "$.paths['/a','/b/{id}'].get.parameters[*].name ; [bare, said, denied, other]",
        "$.paths['/a','/none','/b/{id}']['put','post'].parameters[0].name ; [put]",
        "$.paths['/a'].get.responses['200','default','404'].description ; [fine, else]",
        "$.paths['/a'].get.responses['200','none','default'] ; [{description: fine}, {description: else}]",
        "$.paths[*]['post','put'].responses['404'] ; [{description: lost}]",
        "$.paths[*].get.responses[*].description ; [fine, else]",
        "$..responses[*].description ; [fine, else, lost]",
        "$..parameters[?(@.in == 'query')].name ; [other]",
        "$.tags[1].list[-1] ; [q]",
        "$.tags[?('q' in @.list[*])].name ; [y]",
        "$.tags[?(@.list[1] == 'q')].name ; [y]",
        "$.tags[?(@.list.length() == 2)].name ; [y]",
        "$.tags[?(@.name == $.paths['/a'].x || @.name == 'x')].name ; [x]",
        "$.none ; []",
        "$.none.deeper[*] ; []",
        "$.paths['/c'].get.responses ; []",
        "$.tags[7] ; []",
        "$.tags.name ; []"
      })
  void selects(String path, String expected) {
    assertEquals(Given.tree("{v: " + expected + "}"), Map.of("v", values(PATHS, path)));
  }

  static List<String> names() {
    return List.of(
        "/a/{id}",
        "a.b",
        "a b",
        "it's",
        "\"quoted\"",
        "back\\slash",
        "\\'",
        "a,b",
        "a', 'b",
        "a']['b",
        "[0]",
        "]",
        "['x']",
        "$",
        "$ref",
        "@",
        "*",
        "..",
        "?(@.a)",
        "ü",
        "\uD83D\uDE00",
        "'",
        "''",
        "\\",
        "0",
        "-1",
        "application/x-pem-file",
        "{$request.body#/url}",
        "a\tb",
        "a\nb");
  }

  /** Puts the name into the tree as it is, and into the target as a quoted step. */
  @ParameterizedTest
  @MethodSource("names")
  void selectsAnyNameThatADescriptionCanHave(String name) {
    Document description = Given.description("{a: {}, l: [{}]}");
    Map<String, Object> named = new LinkedHashMap<>();
    named.put(name, "found");
    named.put("b", "other");
    Merge.into(description.tree(), Map.of("a", named));
    String step = "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
    assertEquals(
        List.of("found"),
        target("$.a" + step).in(description).stream().map(TreeNode::value).toList());
    List<TreeNode> all = target("$.*.*").in(description);
    TreeNode.removeAll(all);
    assertEquals(Given.tree("{a: {}, l: []}"), description.tree());
  }

  @Test
  void aPlaceSelectedTwiceIsOneNode() {
    assertEquals(List.of(1), values("{a: [1, 2]}", "$.a[0,0,-2]"));
  }

  @Test
  void equalValuesInTwoPlacesAreTwoNodes() {
    assertEquals(List.of(List.of(), List.of()), values("{a: [[], []]}", "$.a[*]"));
    assertEquals(List.of(1, 1), values("{a: [{x: 1}, {x: 1}]}", "$.a[*].x"));
    assertNotEquals(
        new TreeNode(new ArrayList<>(List.of(1)), 0, 1),
        new TreeNode(new ArrayList<>(List.of(1)), 0, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "paths.a ; it must begin with $.",
        "#/paths/~1a ; it must begin with $.",
        "$.paths[a] ; Could not parse token starting at position 7. Expected ?, ', 0-9, *.",
        "$. ; Path must not end with a '.' or '..'.",
        "$.tags.length() ; a function yields a value, which cannot be changed.",
        "$..* ; .. must be followed by a name, since matches are lost after anything else.",
        "$..[?(@.in)].name ; .. must be followed by a name, since matches are lost after anything else.",
        "$..[0].name ; .. must be followed by a name, since matches are lost after anything else.",
        "$.paths['/a']get ; ] must be followed by . or [ or be the end.",
        "$.paths['/a']] ; ] must be followed by . or [ or be the end.",
        "$.paths[ ; ] must be followed by . or [ or be the end."
      })
  void rejectsAnUnusableJsonPath(String path, String reason) {
    assertEquals(
        "overlay.yaml#/actions/0/target: \"" + path + "\" is not a usable JSONPath: " + reason,
        Given.sentence(() -> target(path)));
  }

  @Test
  void rejectsAFilterOnAScalar() {
    assertEquals(
        "overlay.yaml#/actions/0/target: \"$.a[?(@.b)]\" is not a usable JSONPath: Filter: [?] can not"
            + " be applied to primitives. Current context is: text.",
        Given.sentence(() -> values("a: text", "$.a[?(@.b)]")));
  }
}
