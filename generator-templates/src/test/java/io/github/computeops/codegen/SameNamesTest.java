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
    List<Api> apis = new ApiReader(Description.read(DESCRIPTION, NameMemory.NONE)).read();
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
  void aTagWithoutVersionHasThatOfItsPathsOrNone() throws IOException {
    assertEquals("ferriesV1", accessor("/fleet/v1/ferries", "ferries"));
    assertEquals("ferries", accessor("/ferries", "ferries"));
    assertEquals("defaultOperation", accessor("/ferries", "default"));
  }

  private static String accessor(String path, String tag) throws IOException {
    String yaml = "paths: {%s: {get: {tags: [%s], responses: {}}}}".formatted(path, tag);
    Description description = new Description(new ObjectMapper(new YAMLFactory()).readTree(yaml));
    return new ApiReader(description).read().get(0).accessor();
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
    ApiReader reader = new ApiReader(Description.read(DESCRIPTION, NameMemory.NONE));
    reader.read();
    assertEquals(
        List.of("PetTag", "PetTag2", "PetTags", "PetsV1Sort", "PetsV1Sort2", "PetsV1Sort3"),
        reader.types().stream()
            .map(Type::name)
            .filter(name -> name.matches("PetTag.*|PetsV1Sort.*"))
            .toList());
  }
}
