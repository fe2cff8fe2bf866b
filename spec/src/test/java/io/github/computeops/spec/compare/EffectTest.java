package io.github.computeops.spec.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.spec.Document;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the report says of differences that callers see in another way than they are written. */
class EffectTest {
  private static final String REJECTS =
      " — compatible, but the service may reject what it accepted before";

  private static List<String> lines(String before, String after) {
    return lines(before, JavaNames.NONE, after, JavaNames.NONE);
  }

  private static List<String> lines(
      String before, JavaNames named, String after, JavaNames renamed) {
    return Findings.of(
            new Findings.Edition(Document.parse("a.yaml", before), named),
            new Findings.Edition(Document.parse("b.yaml", after), renamed),
            new JavaChanges(true, List.of(), 0))
        .all()
        .stream()
        .map(Finding::line)
        .toList();
  }

  private static String schemas(String schemas) {
    return "paths: {}\ncomponents: {schemas: {" + schemas + "}}\n";
  }

  private static String get(String operation) {
    return "paths: {/a: {get: " + operation + "}}\n";
  }

  @Test
  void aFirstListOfRequiredPropertiesIsALineForEach() {
    assertEquals(
        List.of("`s`: `a` is required — compatible", "`s`: `b` is required — compatible"),
        lines(
            schemas("s: {properties: {a: {}, b: {}}}"),
            schemas("s: {required: [a, b], properties: {a: {}, b: {}}}")));
  }

  @Test
  void firstPropertiesAndHeadersAreNamed() {
    assertEquals(
        List.of("`s`, `a`: added, any type — compatible"),
        lines(schemas("s: {type: object}"), schemas("s: {type: object, properties: {a: {}}}")));
    assertEquals(
        List.of("`GET /a`, response `200`, header `Location`: added, string — compatible"),
        lines(
            get("{responses: {'200': {}}}"),
            get("{responses: {'200': {headers: {Location: {schema: {type: string}}}}}}")));
  }

  @Test
  void textThatBecomesAListIsOneLine() {
    assertEquals(
        List.of("`s`, `a`: `type` changed from `string` to `array` — compatible"),
        lines(
            schemas("s: {properties: {a: {type: string, format: date}}}"),
            schemas("s: {properties: {a: {type: array, items: {type: string}}}}")));
  }

  @Test
  void whatAllOfNoLongerBringsIsRemoved() {
    assertEquals(
        List.of("`s`, `total`: removed — compatible"),
        lines(
            schemas(
                "page: {properties: {total: {}}}, s: {allOf: [{$ref: '#/components/schemas/page'},"
                    + " {properties: {a: {}}}]}"),
            schemas("page: {properties: {total: {}}}, s: {properties: {a: {}}}")));
  }

  @Test
  void theSamePropertiesWrittenInAnotherWayAreTheSame() {
    assertEquals(
        List.of(),
        lines(
            schemas("s: {properties: {a: {type: string}, b: {}}}"),
            schemas("s: {allOf: [{properties: {a: {type: string}}}, {properties: {b: {}}}]}")));
  }

  @Test
  void aParameterIsTheSameWhereverItIsWritten() {
    String parameter = "{name: x, in: query, schema: {type: string}}";
    assertEquals(
        List.of(),
        lines(
            get("{parameters: [{$ref: '#/components/parameters/x'}]}")
                + "components: {parameters: {x: "
                + parameter
                + "}}\n",
            "paths: {/a: {parameters: [" + parameter + "], get: {}}}\n"));
  }

  @Test
  void aChangeOfASharedParameterIsSaidOnce() {
    String description =
        "paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/x'}]},"
            + " put: {parameters: [{$ref: '#/components/parameters/x'}]}}}\n"
            + "components: {parameters: {x: {name: x, in: query, schema: {maxLength: %d}}}}\n";
    assertEquals(
        List.of("the parameter `x`: `maxLength` changed from `9` to `5`" + REJECTS),
        lines(description.formatted(9), description.formatted(5)));
  }

  @Test
  void aPathParameterMayBeRenamed() {
    assertEquals(
        List.of(),
        lines(
            "paths: {'/a/{id}': {get: {parameters: [{name: id, in: path, required: true}]}}}\n",
            "paths: {'/a/{key}': {get: {parameters: [{name: key, in: path, required: true}]}}}\n"));
  }

  @Test
  void aNewRequiredParameterSaysSo() {
    assertEquals(
        List.of("`GET /a`, parameter `x`: added, required, string" + REJECTS),
        lines(
            get("{}"),
            get("{parameters: [{name: x, in: query, required: true, schema: {type: string}}]}")));
  }

  @Test
  void whatNobodySendsIsNotRejected() {
    assertEquals(
        List.of("`s`, `a`: `maxLength` `5` added — compatible"),
        lines(
            schemas("s: {properties: {a: {}}}"), schemas("s: {properties: {a: {maxLength: 5}}}")));
  }

  @Test
  void whatTheClientGoesOnDoingIsSaid() {
    assertEquals(
        List.of(
            "`GET /a`, response `202`: added, without a body — compatible, but the method returns"
                + " nothing for this response",
            "`GET /a`: `security` `key` added — compatible, but the client goes on sending a"
                + " bearer token"),
        lines(
            get("{responses: {'200': {description: ok}}}"),
            get(
                "{security: [{key: []}], responses: {'200': {description: ok}, '202': {description:"
                    + " later}}}")));
  }

  @Test
  void aRenamedTagIsOneLine() {
    String description = "paths: {/a: {get: {tags: [%s]}, put: {tags: [%s]}}}\n";
    assertEquals(
        List.of("the tag `old`: is now `new` — compatible; `New`, `Old`"),
        lines(
            description.formatted("old", "old"),
            names("old", "Old"),
            description.formatted("new", "new"),
            names("new", "New")));
  }

  @Test
  void anotherTagBehindTheFirstIsNoDifference() {
    assertEquals(List.of(), lines(get("{tags: [a]}"), get("{tags: [a, b]}")));
  }

  @Test
  void theLastOperationOfAnInterfaceTakesItAlong() {
    JavaNames names =
        new JavaNames(Map.of("/tags/a", Set.of("api.A"), "/paths/~1a/get", Set.of("api.A#get")));
    assertEquals(
        List.of("`GET /a`: removed (was deprecated) — compatible; `A`, `A.get`, `Apis.a`"),
        lines(get("{deprecated: true}"), names, "paths: {}\n", JavaNames.NONE));
  }

  @Test
  void aConstantToFilterByGoesWithItsProperty() {
    JavaNames names =
        new JavaNames(
            Map.of(
                "/components/schemas/s", Set.of("m.S"),
                "/components/schemas/s/properties/device", Set.of("m.S#device")));
    JavaChange accessor =
        new JavaChange("m.S", "", "device", "METHOD_REMOVED", Impact.BINARY_BREAKING);
    JavaChange constant =
        new JavaChange("x.api.AFilter", "", "DEVICE_ID", "FIELD_REMOVED", Impact.BINARY_BREAKING);
    Findings findings =
        Findings.of(
            new Findings.Edition(
                Document.parse("a", schemas("s: {properties: {device: {}}}")), names),
            new Findings.Edition(Document.parse("b", schemas("s: {properties: {}}")), names),
            new JavaChanges(true, List.of(accessor, constant), 0));
    assertEquals(List.of(), findings.unexplained());
    assertEquals(
        List.of("`s`, `device`: removed — binary-breaking; `S.device`, `AFilter.DEVICE_ID`"),
        findings.all().stream().map(Finding::line).toList());
  }

  private static JavaNames names(String tag, String type) {
    return new JavaNames(
        Map.of(
            "/tags/" + tag,
            Set.of("api." + type),
            "/paths/~1a/get",
            Set.of("api." + type + "#get"),
            "/paths/~1a/put",
            Set.of("api." + type + "#put")));
  }
}
