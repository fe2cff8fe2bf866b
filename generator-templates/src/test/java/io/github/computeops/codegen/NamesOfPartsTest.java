package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names of what is part of something else, and of what is called like a part of Java. */
class NamesOfPartsTest {

  @Test
  void anItemIsCalledAfterItsList() {
    assertEquals(
        List.of("Boat", "BoatTagsValue", "CrewListItem"),
        types(
            """
            crewList: {type: array, items: {properties: {a: {type: string}}}}
            boatTags: {additionalProperties: {properties: {a: {type: string}}}}
            boat: {properties: {crew: {$ref: '#/components/schemas/crewList'}, tags: {$ref: '#/components/schemas/boatTags'}}}
            """));
  }

  @Test
  void aNameThatIsTakenElsewhereIsFreeInAComposedOne() {
    assertEquals(
        List.of("Boat", "BoatSort"),
        types("boat: {properties: {sort: {properties: {a: {type: string}}}}}\n"));
  }

  @Test
  void anAccessorOfAnInterfaceMayBeCalledLikeAMemberOfModels() {
    ApiReader reader = Given.reader("paths: {/secrets: {get: {tags: [secrets]}}}");
    assertEquals("secrets", reader.read().get(0).accessor());
  }

  @Test
  void aPropertyMayBeCalledLikeAParameterOfMethods() {
    ApiReader reader = reader("boat: {properties: {header: {type: string}, headers: {}}}\n");
    reader.read();
    Type.Model boat = (Type.Model) reader.types().iterator().next();
    assertEquals(
        List.of("header", "headers"), boat.properties().stream().map(Property::accessor).toList());
  }

  private static List<String> types(String schemas) {
    ApiReader reader = reader(schemas);
    reader.read();
    return reader.types().stream().map(Type::name).toList();
  }

  /** A description that reads a boat. */
  private static ApiReader reader(String schemas) {
    return Given.reader(
        """
        paths:
          /boats:
            get:
              responses:
                "200": {content: {application/json: {schema: {$ref: '#/components/schemas/boat'}}}}
        components:
          schemas:
        """
            + schemas.indent(4));
  }
}
