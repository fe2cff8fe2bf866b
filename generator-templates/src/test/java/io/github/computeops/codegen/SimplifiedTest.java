package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in a simpler way than it is described, or left out, and noted. */
class SimplifiedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{oneOf: [{type: array}, {type: string}, {type: string, format: date}]}",
        "{anyOf: [{type: string}, {type: array, items: {type: string}}, {type: array}]}",
        "{discriminator: {propertyName: a}, oneOf: ["
            + "{properties: {a: {const: x}}}, {properties: {a: {const: x}, b: {}}}]}"
      })
  void alternativesThatCannotBeToldApartAreAnyJson(String schema) {
    Description description = Given.description(Rejection.answering(schema));
    List<Api> apis = new ApiReader(description).read();
    assertEquals("Object", apis.get(0).operations().get(0).returns());
    assertEquals(1, description.notes().all().size());
  }

  @Test
  void aBodyThatIsNotJsonIsSentFromASourceAndReceivedAsTextOrAStream() {
    ApiReader reader =
        Given.reader(
            """
            paths:
              /charts:
                get: {responses: {"200": {content: {application/octet-stream: {}}}}}
                post: {requestBody: {content: {multipart/form-data: {}}}, responses: {}}
                put: {requestBody: {content: {text/csv: {schema: {type: string}}}}, responses: {}}
                patch: {responses: {"200": {content: {text/csv: {}}}}}
                delete: {responses: {"200": {content: {text/plain: {schema: {format: binary}}}}}}
            """);
    assertEquals(
        List.of(
            "InputStream deleteCharts()",
            "InputStream getCharts()",
            "String updateCharts()",
            "void createChart(RequestBody body)",
            "void replaceCharts(RequestBody body)"),
        reader.read().get(0).operations().stream()
            .map(each -> each.returns() + " " + each.name() + "(" + each.declared() + ")")
            .sorted()
            .toList());
  }

  @Test
  void textThatMayComeInsteadOfJsonIsAVariant() {
    ApiReader reader =
        Given.reader(
            """
            paths:
              /v1/charts:
                get:
                  tags: [charts - v1]
                  responses:
                    "200":
                      content:
                        application/json: {schema: {type: object, additionalProperties: true}}
                        text/csv: {schema: {type: string}}
            """);
    Operation operation = reader.read().get(0).operations().get(0);
    assertEquals("application/json, text/csv", operation.accept());
    Type.Union union = (Type.Union) reader.types().iterator().next();
    assertEquals(operation.returns(), union.name());
    assertEquals(
        List.of("OfMap", "OfString"), union.variants().stream().map(Variant::wrapper).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "array; ; ; described; List<Object>",
        "array; explode: false; COMMAS; styled; List<Object>",
        "array; 'style: spaceDelimited, explode: false'; SPACES; styled; List<Object>",
        "array; 'style: pipeDelimited, explode: false'; PIPES; styled; List<Object>",
        "array; style: pipeDelimited; PIPES; styled; List<Object>",
        "object; ; PROPERTIES; styled; Map<String, Object>",
        "object; explode: false; PAIRS; styled; Map<String, Object>",
        "object; style: deepObject; DEEP_OBJECT; styled; Map<String, Object>"
      })
  void anOptionalParameterIsWrittenAsDescribed(
      String type, String more, String style, String taker, String java) {
    Parameter parameter = parameter(type, "in: query" + (more == null ? "" : ", " + more));
    assertEquals(taker, parameter.taker());
    assertEquals(java.replace("List<Object>", "List<String>"), parameter.type().name());
    if (style != null) {
      assertEquals(style, parameter.style());
    }
  }

  @Test
  void aRequiredListThatDoesNotRepeatIsTextThatSaysHowItIsJoined() {
    Parameter parameter =
        parameter("array", "in: query, required: true, style: pipeDelimited, explode: false");
    assertEquals("String", parameter.type().name());
    assertEquals("The values, joined with {@code |}.", parameter.javadoc());
  }

  @Test
  void severalSuccessesWithDifferentBodiesAreAUnion() {
    ApiReader reader =
        Given.reader(
            """
            paths:
              /v1/jobs:
                post:
                  tags: [jobs - v1]
                  responses:
                    "200": {content: {application/json: {schema: {properties: {result: {type: string}}}}}}
                    "202": {content: {application/json: {schema: {properties: {jobId: {type: string}}}}}}
                    "206": {content: {application/json: {schema: {properties: {jobId: {type: string}}}}}}
            """);
    assertEquals("JobsV1CreateResponse", reader.read().get(0).operations().get(0).returns());
    assertEquals(
        List.of(
            "JobsV1CreateResponse", "JobsV1CreateResponseVariant1", "JobsV1CreateResponseVariant2"),
        reader.types().stream().map(Type::name).toList());
  }

  private static Parameter parameter(String type, String more) {
    ApiReader reader =
        Given.reader(
            "paths: {/x: {get: {parameters: [{name: id, %s, schema: {type: %s}}], responses: {}}}}"
                .formatted(more, type));
    return reader.read().get(0).operations().get(0).parameters().get(0);
  }
}
