package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openapitools.codegen.CliOption;

/** What keeps a name, and when the rule or the overlay names it anew. */
class NameMemoryTest {
  private static final String PETS =
      "/v1/pets: {get: {tags: [pets - v1], responses: {'200': {content: {application/json: {schema:"
          + " {$ref: '#/components/schemas/pet'}}}}}}}";

  @Test
  void whatIsKnownKeepsItsNameWhateverTheRuleSays() {
    assertEquals(
        List.of(
            "Animals.everything",
            "Beast",
            "Beast.moniker",
            "Beast.sort",
            "BeastSort",
            "BeastSort.CAT_LIKE"),
        names(
            """
            paths: {%s}
            components: {schemas: {pet: {properties: {name: {type: string}, sort: {enum: [cat]}}}}}
            """
                .formatted(PETS),
            "/tags/pets - v1 api.Animals",
            "/paths/~1v1~1pets/get api.Animals#everything",
            "/components/schemas/pet model.Beast",
            "/components/schemas/pet/properties/name model.Beast#moniker",
            "/components/schemas/pet/properties/sort/enum/cat model.BeastSort#CAT_LIKE"));
  }

  @Test
  void itemsOfAListThatIsAnAlternativeKeepTheirName() {
    assertEquals(
        List.of(
            "PetsV1.get", "Pet", "Pet.toys", "PetToys", "PetToysVariant2", "PetToysVariant2.name"),
        names(
            """
            paths: {%s}
            components: {schemas: {pet: {properties: {toys: {anyOf: [{type: string}, {type: array, items: {properties: {name: {type: string}}}}]}}}}}
            """
                .formatted(PETS),
            "/components/schemas/pet/properties/toys model.PetToys",
            "/components/schemas/pet/properties/toys/anyOf/1/items model.PetToysVariant2",
            "/components/schemas/pet/properties/toys/anyOf/1/items/properties/name"
                + " model.PetToysVariant2#name"));
  }

  /** Its plugin hands over no option that is not declared. */
  @Test
  void mavenHandsOverTheMemory() {
    assertEquals(
        List.of("nameMemory"),
        new ComputeOpsCodegen()
            .cliOptions().stream()
                .map(CliOption::getOpt)
                .filter(option -> option.equals("nameMemory"))
                .toList());
  }

  @Test
  void theOverlayOverrulesIt() {
    assertEquals(
        List.of("PetsV1.all2", "Pet", "Pet.title"),
        names(
            """
            paths: {/v1/pets: {get: {x-java-name: all2, tags: [pets - v1], responses: {'200': {content: {application/json: {schema: {$ref: '#/components/schemas/pet'}}}}}}}}
            components: {schemas: {pet: {x-java-name: Pet, properties: {name: {x-java-name: title, type: string}}}}}
            """,
            "/paths/~1v1~1pets/get api.PetsV1#everything",
            "/components/schemas/pet model.Beast",
            "/components/schemas/pet/properties/name model.Pet#moniker"));
  }

  @Test
  void anOperationKeepsItsNameIfItsPathParameterIsRenamed() {
    assertEquals(
        List.of("PetsV1.one"),
        names(
            "paths: {'/v1/pets/{pet-id}': {get: {tags: [pets - v1], responses: {}}}}",
            "/paths/~1v1~1pets~1{id}/get api.PetsV1#one"));
  }

  @Test
  void aNewSchemaStepsAsideForOneThatLives() {
    assertEquals(
        List.of("PetsV1.get", "Pet", "Pet.b", "Pet2", "Pet2.a"),
        names(
            """
            paths: {%s}
            components: {schemas: {pet: {properties: {a: {properties: {b: {type: string}}}}}}}
            """
                .formatted(PETS),
            "/components/schemas/pet/properties/a model.Pet"));
  }

  @Test
  void aNameIsFreeOnceItsSchemaIsGone() {
    assertEquals(
        List.of("PetsV1.get", "Pet", "Pet.a"),
        names(
            """
            paths: {%s}
            components: {schemas: {pet: {properties: {a: {type: string}}}}}
            """
                .formatted(PETS),
            "/components/schemas/animal model.Pet"));
  }

  @Test
  void aNewInterfaceStepsAsideForASchema() {
    assertEquals(
        List.of("PetsApiV1.get", "PetsV1", "PetsV1.a"),
        names(
            """
            paths: {%s}
            components: {schemas: {pet: {properties: {a: {type: string}}}}}
            """
                .formatted(PETS),
            "/components/schemas/pet model.PetsV1"));
  }

  @Test
  void anAlternativeIsKnownByItsPropertiesAndNotByItsIndex() {
    assertEquals(
        List.of(
            "PetsV1.get",
            "Pet",
            "PetVariant1",
            "PetVariant1.bark",
            "PetVariant1_2",
            "PetVariant1_2.mew"),
        names(
            """
            paths: {%s}
            components: {schemas: {pet: {anyOf: [{type: object, properties: {mew: {type: string}}}, {type: object, properties: {bark: {type: string}}}]}}}
            """
                .formatted(PETS),
            "/components/schemas/pet/anyOf/0 model.PetVariant1",
            "/components/schemas/pet/anyOf/0/properties/bark model.PetVariant1#bark"));
  }

  @Test
  void aTextInAPartOfAnAllOfRenamesNothing() {
    assertEquals(
        List.of("PetsV1.get", "Pet", "Pet.home", "PetHome", "PetHome.street"),
        names(
            """
            paths: {%s}
            components: {schemas: {
              base: {properties: {home: {type: object, description: Where it lives.}}},
              pet: {allOf: [{$ref: '#/components/schemas/base'}, {properties: {home: {type: object, properties: {street: {type: string}}}}}]}}}
            """
                .formatted(PETS),
            "/components/schemas/pet/allOf/1/properties/home model.PetHome"));
  }

  @Test
  void aParameterIsKnownByItsNameAndNotByItsIndex() {
    assertEquals(
        List.of("PetsV1.get", "PetsV1Sort", "PetsV1Sort.A", "Sorting", "Sorting.B"),
        names(
            """
            paths: {/v1/pets: {get: {tags: [pets - v1], responses: {}, parameters: [
              {name: sort, in: query, schema: {enum: [a]}}, {name: order, in: query, schema: {enum: [b]}}]}}}
            """,
            "/paths/~1v1~1pets/get/parameters/order in query/schema model.Sorting"));
  }

  /** Methods, types and members, without the interfaces. */
  private static List<String> names(String yaml, String... before) {
    List<JavaName> memory =
        Stream.of(before)
            .map(line -> new JavaName(beforeName(line), line.substring(line.lastIndexOf(' ') + 1)))
            .toList();
    ApiReader reader =
        new ApiReader(new Description(Given.description(yaml).root(), new NameMemory(memory)));
    List<Api> apis = reader.read();
    return new JavaNames("api", "model")
        .of(apis, reader.types()).stream()
            .filter(name -> !name.pointer().startsWith("/tags/"))
            .map(name -> name.name().replaceFirst("^\\w+\\.", "").replace('#', '.'))
            .toList();
  }

  private static String beforeName(String line) {
    return line.substring(0, line.lastIndexOf(' '));
  }
}
