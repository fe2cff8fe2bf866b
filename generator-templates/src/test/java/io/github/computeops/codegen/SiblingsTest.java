package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the interfaces of one resource say about each other. */
class SiblingsTest {

  @Test
  void namesTheNewestThatHasAllOperations() {
    assertEquals(
        List.of("Version v1; {@link PetsV2} is the newest.", "Version v2, the newest."),
        sentences("v1 /pets/{id}", "v2 /pets/{pet-id}", "v2 /pets/{id}/toys"));
  }

  @Test
  void aVersionWithLessIsNoSuccessor() {
    assertEquals(
        List.of(
            "Version v1; {@link PetsV2} is newer, but lacks some operations.",
            "Version v2, the newest."),
        sentences("v1 /pets", "v1 /pets/{id}", "v2 /pets"));
  }

  @Test
  void aBetaIsNoSuccessorOfAStableVersion() {
    assertEquals(
        List.of(
            "Version v1; {@link PetsV2beta1} is newer, but in beta.",
            "Version v2beta1, the newest."),
        sentences("v1 /pets", "v2beta1 /pets"));
  }

  @Test
  void aBetaReplacesABeta() {
    assertEquals(
        List.of(
            "Version v1beta1; {@link PetsV1beta2} is the newest.", "Version v1beta2, the newest."),
        sentences("v1beta1 /pets", "v1beta2 /pets"));
  }

  /** Each a version and a path that is read there. */
  private static List<String> sentences(String... reads) {
    String paths =
        Stream.of(reads)
            .map(read -> read.split(" "))
            .map(read -> "'/%s%s': {get: {tags: [pets - %s]}}".formatted(read[0], read[1], read[0]))
            .collect(Collectors.joining(", ", "paths: {", "}"));
    return Given.reader(paths).read().stream().map(api -> api.siblings().sentence()).toList();
  }
}
