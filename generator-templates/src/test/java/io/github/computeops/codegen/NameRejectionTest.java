package io.github.computeops.codegen;

import static io.github.computeops.codegen.Rejection.AT_SCHEMA;
import static io.github.computeops.codegen.Rejection.answering;
import static io.github.computeops.codegen.Rejection.assertRejected;

import org.junit.jupiter.api.Test;

/** Descriptions whose names would not be distinct or legal in Java, and what to do about it. */
class NameRejectionTest {

  @Test
  void rejectsTwoSchemasWithOneJavaName() {
    assertRejected(
        "The description at #/components/schemas/ferry_boat would become the Java type FerryBoat,"
            + " which #/components/schemas/ferry-boat is already;"
            + " give one of them an x-java-name in the overlay.",
        """
        paths:
          /x:
            get:
              responses:
                "200":
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          a: {$ref: '#/components/schemas/ferry-boat'}
                          b: {$ref: '#/components/schemas/ferry_boat'}
        components:
          schemas:
            ferry-boat: {x-java-name: FerryBoat, properties: {name: {type: string}}}
            ferry_boat: {x-java-name: FerryBoat, properties: {name: {type: string}}}
        """);
  }

  @Test
  void rejectsTwoPropertiesWithOneAccessor() {
    assertRejected(
        AT_SCHEMA
            + "/properties/home_port would become the Java method homePort, which #"
            + "/paths/~1x/get/responses/200/content/application~1json/schema/properties/home-port"
            + " is already; give one of them an x-java-name in the overlay.",
        answering(
            "{type: object, properties: {home-port: {x-java-name: homePort}, home_port: {x-java-name: homePort}}}"));
  }

  @Test
  void rejectsTwoOperationsWithOneMethod() {
    assertRejected(
        "The description at #/paths/~1x~1b/get would become the Java method get,"
            + " which #/paths/~1x~1{id}/get is already;"
            + " give one of them an x-java-name in the overlay.",
        """
        paths:
          /x/{id}: {get: {responses: {}, x-java-name: get}}
          /x/b: {get: {responses: {}, x-java-name: get}}
        """);
  }

  @Test
  void rejectsAnOperationNamedAsTheTwinOfAnother() {
    assertRejected(
        "The description at #/paths/~1x/get would have its pages iterated by the Java method allX,"
            + " which #/paths/~1x~1all/post has already;"
            + " give one of them an x-pages-name in the overlay.",
        """
        paths:
          /x:
            get:
              responses:
                "200":
                  content:
                    application/json:
                      schema: {type: object, properties: {count: {}, items: {type: array}}}
          /x/all: {post: {responses: {}}}
        """);
  }

  @Test
  void rejectsTwoTagsWithOneInterface() {
    assertRejected(
        "The description at #/paths/~1y/get has the tag \"ferry boats - v1\", which would become the"
            + " Java interface FerryBoatsV1, which the tag \"ferry - boats - v1\" is already;"
            + " rename one of them in the overlay.",
        """
        paths:
          /x: {get: {tags: [ferry - boats - v1], responses: {}}}
          /y: {get: {tags: [ferry boats - v1], responses: {}}}
        """);
  }

  @Test
  void rejectsTwoTagsWhoseInterfacesDifferByCaseOnly() {
    assertRejected(
        "The description at #/paths/~1y/get has the tag \"Dockmasters\", which would become the"
            + " Java interface Dockmasters, which the tag \"DockMasters\" is but for the case;"
            + " rename one of them in the overlay.",
        """
        paths:
          /x: {get: {tags: [DockMasters], responses: {}}}
          /y: {get: {tags: [Dockmasters], responses: {}}}
        """);
  }

  @Test
  void rejectsATagWithoutAVersionIfTheOverlayRequiresOne() {
    assertRejected(
        "The description at #/paths/~1v1~1x/get has the tag \"ferries\", which has no version, nor"
            + " have its paths one in common; add one to the tag in the overlay, as in"
            + " \"ferries - v1\".",
        """
        x-java-versions: required
        paths:
          /v1/x: {get: {tags: [ferries], responses: {}}}
          /v2/x: {get: {tags: [ferries], responses: {}}}
        """);
  }

  @Test
  void rejectsASchemaThatTheOverlayNamesAsAnInterface() {
    assertRejected(
        AT_SCHEMA.replace("~1x", "~1v1~1x")
            + " would become the Java type DefaultV1, which is an interface already;"
            + " give it another x-java-name in the overlay.",
        answering("{x-java-name: DefaultV1, properties: {a: {}}}").replace("/x:", "/v1/x:"));
  }

  @Test
  void rejectsAConstantForAValueThatIsNone() {
    assertRejected(
        AT_SCHEMA
            + " has a Java constant for the value \"b\", which it does not have;"
            + " remove it in the overlay.",
        answering("{type: string, enum: [a], x-java-constants: {b: BEE}}"));
  }

  @Test
  void rejectsTwoParametersWithOneName() {
    assertRejected(
        "The description at #/paths/~1x/get has two parameters that would become homePort in Java;"
            + " give one of them an x-java-name in the overlay.",
        """
        paths:
          /x:
            get:
              parameters:
                - {name: home-port, in: query, schema: {type: string}}
                - {name: Home-Port, in: header, schema: {type: string}}
              responses: {}
        """);
  }

  @Test
  void rejectsAJavaNameJavaDoesNotAllow() {
    assertRejected(
        AT_SCHEMA
            + "/properties/a has the x-java-name \"class\", which Java does not allow;"
            + " correct it in the overlay.",
        answering("{type: object, properties: {a: {x-java-name: class}}}"));
  }
}
