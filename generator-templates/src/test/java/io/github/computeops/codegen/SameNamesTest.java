package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void anInlineSchemaStepsAsideForAComponent() {
    ApiReader reader = new ApiReader(Description.read(DESCRIPTION));
    reader.read();
    assertEquals(
        List.of("PetTag", "PetTag_2", "PetTags", "PetsSort_", "PetsSort__2", "PetsSort__3"),
        reader.types().stream()
            .map(Type::name)
            .filter(name -> name.matches("PetTag.*|PetsSort.*"))
            .toList());
  }
}
