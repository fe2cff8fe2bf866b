package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of operations and inline schemas that the rules would name alike. */
class SameNamesTest {
  private static final Path DESCRIPTION =
      Path.of("src", "test", "resources", "strange", "same-names.yaml");

  @Test
  void theOneWithMostPathParametersSaysWhichOrElseTheOperationIdDoes() {
    List<Api> apis = new ApiReader(Description.read(DESCRIPTION)).read();
    assertEquals(
        List.of(
            "get /pets: get",
            "post /pets: create",
            "get /pets/{id}: getById",
            "post /pets/{id}/clear: clearById",
            "post /pets/clear: clear",
            "get /pets/: trailing",
            "get /Pets: capital"),
        apis.get(0).operations().stream().map(o -> o.key() + ": " + o.name()).toList());
  }

  @Test
  void aSchemaStepsAsideForAnInterface() throws IOException {
    ApiReader reader =
        new ApiReader(
            new Description(
                new ObjectMapper(new YAMLFactory())
                    .readTree(
                        """
                        paths:
                          /pets:
                            get:
                              tags: [pets - v1]
                              responses:
                                "200": {content: {application/json: {schema: {$ref: '#/components/schemas/pets-v1'}}}}
                        components:
                          schemas:
                            pets-v1: {properties: {pet: {properties: {name: {type: string}}}, cat: {$ref: '#/components/schemas/pets'}}}
                            pets: {properties: {v1: {properties: {name: {type: string}}}}}
                        """)));
    assertEquals(List.of("PetsV1"), reader.read().stream().map(Api::name).toList());
    assertEquals(
        List.of("Pets", "PetsDataV1", "PetsDataV1Pet", "PetsV1_2"),
        reader.types().stream().map(Type::name).toList());
  }

  @Test
  void theOverlayNamesAPropertyWithItsTypeAndSpellsWords() throws IOException {
    ApiReader reader =
        new ApiReader(
            new Description(
                new ObjectMapper(new YAMLFactory())
                    .readTree(
                        """
                        x-java-words: {lapdog: LapDog}
                        paths:
                          /lapdogs:
                            get:
                              tags: [lapdogs - v1]
                              responses:
                                "200": {content: {application/json: {schema: {$ref: '#/components/schemas/lapdog'}}}}
                        components:
                          schemas:
                            lapdog: {properties: {"1": {x-java-name: owner, properties: {name: {type: string}}}}}
                        """)));
    assertEquals(List.of("LapDogsV1"), reader.read().stream().map(Api::name).toList());
    assertEquals(
        List.of("LapDog", "LapDogOwner"), reader.types().stream().map(Type::name).toList());
  }

  @Test
  void anInlineSchemaStepsAsideForAComponent() {
    ApiReader reader = new ApiReader(Description.read(DESCRIPTION));
    reader.read();
    assertEquals(
        List.of("PetTag", "PetTag2", "PetTags", "PetsV1Sort", "PetsV1Sort2", "PetsV1Sort3"),
        reader.types().stream()
            .map(Type::name)
            .filter(name -> name.matches("PetTag.*|PetsV1Sort.*"))
            .toList());
  }

  @Test
  void aSchemaStepsAsideForAnInterface() {
    ApiReader reader = new ApiReader(description("ferries - v1", "/fleet/v1/ferries"));
    assertEquals(List.of("FerriesV1"), reader.read().stream().map(Api::name).toList());
    assertEquals(
        List.of("FerriesDataV1", "FerriesDataV1Deck"),
        reader.types().stream().map(Type::name).toList());
  }

  @Test
  void aTagWithoutVersionHasThatOfItsPaths() {
    List<Api> apis = new ApiReader(description("ferries", "/fleet/v1/ferries")).read();
    assertEquals("FerriesV1", apis.get(0).name());
    assertEquals("ferriesV1", apis.get(0).accessor());
  }

  @Test
  void aTagWithoutVersionKeepsItsNameIfItsPathsHaveNone() {
    List<Api> apis = new ApiReader(description("ferries", "/ferries")).read();
    assertEquals("Ferries", apis.get(0).name());
  }

  @Test
  void theOverlayNamesConstants() {
    Description description =
        parsed(
            """
            paths:
              /x:
                get:
                  responses:
                    "200":
                      content:
                        application/json:
                          schema: {enum: [a, b], x-java-constants: {a: FIRST}}
            """);
    ApiReader reader = new ApiReader(description);
    reader.read();
    Type.Enumeration type = (Type.Enumeration) reader.types().iterator().next();
    assertEquals(
        List.of("FIRST", "B"), type.constants().stream().map(Type.Constant::name).toList());
  }

  private static Description description(String tag, String path) {
    return parsed(
        """
        paths:
          %s:
            get:
              tags: [%s]
              responses:
                "200":
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/ferries-v1'}
        components:
          schemas:
            ferries-v1: {type: object, properties: {deck: {type: object, properties: {a: {}}}}}
        """
            .formatted(path, tag));
  }

  private static Description parsed(String yaml) {
    try {
      return new Description(new ObjectMapper(new YAMLFactory()).readTree(yaml));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
