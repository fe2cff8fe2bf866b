package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalOrderTest {
  private static final String JSON =
      """
      {"paths": {"/b": {"get": {"responses": {"404": {"$ref": "#/x"}, "200": {"description": "ok"}},
      "operationId": "readB", "tags": ["z", "a"]}}, "/a": {}},
      "components": {"schemas": {"A": {"type": ["string", "null"], "required": ["b", "a"], "enum": ["y", "n"],
      "properties": {"type": {"type": "string"}, "b": {"default": 1.0}, "a": {"example": null}}}}},
      "info": {"version": "1", "title": "T"}, "openapi": "3.1.0"}
      """;
  private static final String YAML =
      """
      openapi: 3.1.0
      info: {title: T, version: "1"}
      components:
        schemas:
          A:
            properties: {a: {example: ~}, b: {default: 1.0}, type: {type: string}}
            required: [a, b]
            type: ['null', string]
            enum: [y, "n"]
      paths:
        /a: {}
        /b:
          get:
            tags: [z, a]
            operationId: readB
            responses:
              200: {description: ok}
              404: {$ref: '#/x'}
      """;
  private static final String CANONICAL =
      """
      openapi: '3.1.0'
      info:
        title: T
        version: '1'
      components:
        schemas:
          A:
            required:
            - a
            - b
            type:
            - 'null'
            - string
            enum:
            - 'y'
            - 'n'
            properties:
              type:
                type: string
              a:
                example: null
              b:
                default: 1.0
      paths:
        /a: {}
        /b:
          get:
            tags:
            - z
            - a
            operationId: readB
            responses:
              '200':
                description: ok
              '404':
                $ref: '#/x'
      """;

  private static String formatted(String text) {
    return Yaml.write(CanonicalOrder.of(Given.description(text)).tree());
  }

  @ParameterizedTest
  @ValueSource(strings = {JSON, YAML, CANONICAL})
  void theSameContentGivesTheSameText(String text) {
    assertEquals(CANONICAL, formatted(text));
  }

  @Test
  void sortsOnlySetsOfStrings() {
    assertEquals(
        Given.tree("{required: [a, b], type: [b, 1], enum: [b, a], tags: [b, a], oneOf: [{}, []]}"),
        Given.tree(
            formatted(
                "{required: [b, a], type: [b, 1], enum: [b, a], tags: [b, a], oneOf: [{}, []]}")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example: {required: [b, a], type: [b, a]}",
        "examples: [{type: [b, a]}]",
        "const: {type: [b, a]}",
        "default: {a: [{required: [b, a]}]}",
        "enum: [{type: [b, a]}]",
        "examples: {a: {value: {type: [b, a]}}}",
        "x-more: {required: [b, a]}",
        "security: [{oauth: [b, a]}]"
      })
  void dataKeepsItsOrder(String yaml) {
    assertEquals(Given.tree(yaml), Given.tree(formatted(yaml)));
  }

  @Test
  void anOverlayCanAddToItsLists() {
    Document ordered =
        CanonicalOrder.of(Document.parse("a.yaml", "a: {enum: [b]}\nc: {required: [d]}\n"));
    Overlay.read(
            Document.parse(
                "overlay.yaml",
                "overlay: 1.0.0\nactions: [{target: $, description: Why., update: {a: {enum: [e]},"
                    + " c: {required: [f]}}}]\n"))
        .applyTo(ordered);
    assertEquals(Given.tree("a: {enum: [b, e]}\nc: {required: [d, f]}"), ordered.tree());
  }

  @Test
  void doesNotTakeAPropertyNamedLikeASetForOne() {
    assertEquals(
        "properties:\n  required:\n    enum:\n    - b\n    - a\n",
        formatted("properties: {required: {enum: [b, a]}}"));
  }
}
