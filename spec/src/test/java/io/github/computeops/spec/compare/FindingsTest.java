package io.github.computeops.spec.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.spec.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
  /** A description with a schema that callers send. */
  private static final String REST =
      "openapi: 3.1.0\npaths: {/s: {put: {requestBody: {$ref: '#/components/schemas/s'}}}}\n"
          + "components: {schemas: {s: %s}}\n";

  private static Findings.Edition edition(String yaml) {
    return new Findings.Edition(Document.parse("a.yaml", yaml), JavaNames.NONE);
  }

  private static List<String> lines(String before, String after) {
    return Findings.of(edition(before), edition(after), new JavaChanges(true, List.of(), 0))
        .all()
        .stream()
        .map(Finding::line)
        .toList();
  }

  private static List<String> schema(String before, String after) {
    return lines(REST.formatted(before), REST.formatted(after));
  }

  private static String paths(String item) {
    return "openapi: 3.1.0\npaths: {/a: " + item + "}\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          {properties: {}} | {properties: {a: {type: string, format: date}}} | `s`, `a`: added, string (date) — compatible
          {properties: {a: {}}} | {properties: {}} | `s`, `a`: removed — compatible
          {properties: {a: {type: string}}} | {properties: {a: {type: integer}}} | `s`, `a`: `type` changed from `string` to `integer` — compatible
          {properties: {a: {type: string}}} | {properties: {a: {type: [string, 'null']}}} | `s`, `a`: `type` changed from `string` to `string, null` — compatible
          {properties: {a: {enum: [x, y]}}} | {properties: {a: {enum: [y, x, z]}}} | `s`, `a`: value `z` added — compatible
          {properties: {a: {enum: [x, y]}}} | {properties: {a: {enum: [x]}}} | `s`, `a`: value `y` removed — compatible, but the service may reject what it accepted before
          {required: [], properties: {a: {}}} | {required: [a], properties: {a: {}}} | `s`: `a` is required — compatible, but the service may reject what it accepted before
          {required: [a], properties: {a: {}}} | {required: [], properties: {a: {}}} | `s`: `a` is no longer required — compatible
          {properties: {a: {maxLength: 20}}} | {properties: {a: {maxLength: 10}}} | `s`, `a`: `maxLength` changed from `20` to `10` — compatible, but the service may reject what it accepted before
          {properties: {a: {maxLength: 10}}} | {properties: {a: {maxLength: 20}}} | `s`, `a`: `maxLength` changed from `10` to `20` — compatible
          {properties: {a: {}}} | {properties: {a: {pattern: x}}} | `s`, `a`: `pattern` `x` added — compatible, but the service may reject what it accepted before
          {properties: {a: {}}} | {properties: {a: {deprecated: true}}} | `s`, `a`: is deprecated — compatible
          {properties: {a: {example: 1}}} | {properties: {a: {example: 2}}} | `s`, `a`: `example` changed — compatible
          {properties: {a: {items: {properties: {b: {}}}}}} | {properties: {a: {items: {properties: {}}}}} | `s`, `a[].b`: removed — compatible
          {oneOf: [{$ref: '#/x/y'}]} | {oneOf: [{$ref: '#/x/z'}, {$ref: '#/x/y'}]} | `s`, alternative `z`: added, `z` — compatible
          """)
  void reportsEveryKindOfDifferenceOfASchema(String before, String after, String line) {
    assertEquals(List.of(line), schema(before, after));
  }

  @Test
  void ignoresProseAndOrder() {
    assertEquals(
        List.of(),
        schema(
            "{title: a, required: [a, b], properties: {a: {}, b: {description: x}}}",
            "{properties: {b: {}, a: {summary: y}}, required: [b, a]}"));
  }

  @Test
  void reportsANewRequiredPropertyOnce() {
    assertEquals(
        List.of(
            "`s`, `a`: added, any type — compatible, but the service may reject what it accepted"
                + " before"),
        schema("{properties: {}, required: []}", "{properties: {a: {}}, required: [a]}"));
  }

  @Test
  void reportsOperationsThatAreAddedRemovedAndChanged() {
    assertEquals(
        List.of(
            "`GET /a`, parameter `x`: is required — compatible, but the service may reject what it"
                + " accepted before",
            "`GET /a`, parameter `y`: added, string — compatible",
            "`GET /a`: is deprecated — compatible",
            "`PUT /a`: removed (was not deprecated) — compatible",
            "`POST /a`: added — compatible"),
        lines(
            paths("{get: {parameters: [{name: x, in: query}]}, put: {}}"),
            paths(
                "{post: {}, get: {deprecated: true, parameters: [{name: y, in: query, schema:"
                    + " {type: string}}, {name: x, in: query, required: true}]}}")));
  }

  @Test
  void reportsANewPathByItsOperations() {
    assertEquals(
        List.of("`GET /a`: added — compatible"),
        lines("openapi: 3.1.0\npaths: {}\n", paths("{get: {}}")));
  }

  @Test
  void findsTheImpactOfADifferenceByItsJavaNames() {
    String property = "/components/schemas/s/properties/a";
    JavaNames names =
        new JavaNames(Map.of("/components/schemas/s", Set.of("m.S"), property, Set.of("m.S#a")));
    JavaChange gone = new JavaChange("m.S", "", "a", "METHOD_REMOVED", Impact.BINARY_BREAKING);
    JavaChange other = new JavaChange("m.T", "", "", "CLASS_REMOVED", Impact.BINARY_BREAKING);
    Findings findings =
        Findings.of(
            new Findings.Edition(
                Document.parse(
                    "a", REST.formatted("{maxProperties: 1, properties: {a: {type: string}}}")),
                names),
            edition(REST.formatted("{maxProperties: 2, properties: {}}")),
            new JavaChanges(true, List.of(gone, other), 0));
    assertEquals(
        List.of(
            "`s`: `maxProperties` changed from `1` to `2` — compatible; `S`",
            "`s`, `a`: removed — binary-breaking; `S.a`"),
        findings.all().stream().map(Finding::line).toList());
    assertEquals(List.of(other), findings.unexplained());
  }

  @Test
  void aDifferenceOfATypeDoesNotExplainThoseOfItsMembers() {
    JavaNames names =
        new JavaNames(
            Map.of(
                "/components/schemas/s", Set.of("m.S"),
                "/components/schemas/s/properties/a", Set.of("m.S#a")));
    JavaChange change = new JavaChange("m.S", "", "a", "RETURN_TYPE", Impact.BINARY_BREAKING);
    Findings findings =
        Findings.of(
            new Findings.Edition(
                Document.parse("a", REST.formatted("{properties: {a: {}}}")), names),
            new Findings.Edition(
                Document.parse("b", REST.formatted("{maxProperties: 1, properties: {a: {}}}")),
                names),
            new JavaChanges(true, List.of(change), 0));
    assertEquals(List.of(change), findings.unexplained());
  }
}
