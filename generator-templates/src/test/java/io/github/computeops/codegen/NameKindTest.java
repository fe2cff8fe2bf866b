package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.json.JsonModel;
import io.github.computeops.query.Query;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a description calls its properties and parameters, the code compiles. */
class NameKindTest {
  @TempDir private Path output;
  @TempDir private Path classes;

  @Test
  void everyMemberOfABaseClassIsAUsableNameOfAPropertyAndAParameter() throws IOException {
    Path description = output.resolve("description.yaml");
    Files.writeString(description, description(members()));
    Generation.of(description, output.resolve("java"));
    assertEquals(List.of(), Compilation.diagnostics(classes, output.resolve("java")));
  }

  private static Set<String> members() {
    return Stream.of(
            JsonModel.class,
            JsonModel.Builder.class,
            Query.class,
            Query.Builder.class,
            Object.class)
        .flatMap(type -> Stream.of(type.getDeclaredMethods(), type.getMethods()))
        .flatMap(Arrays::stream)
        .map(Method::getName)
        .filter(name -> name.matches("[a-zA-Z]+"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String description(Set<String> names) {
    StringBuilder text =
        new StringBuilder(
            """
            openapi: 3.1.0
            info: {title: Members, version: "1"}
            paths:
              /ships:
                get:
                  tags: [ships - v1]
                  parameters:
            """);
    names.forEach(
        name ->
            text.append("        - {name: " + name + ", in: query, schema: {type: integer}}\n"));
    text.append(
        """
              responses: {"200": {description: Ships., content: {application/json: {schema: {$ref: '#/components/schemas/ship'}}}}}
        components:
          schemas:
            ship:
              type: object
              properties:
        """);
    names.forEach(name -> text.append("        " + name + ": {}\n"));
    return text.toString();
  }
}
