package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SkeletonTest {
  @Test
  void textsAndJavaNamesGo() {
    assertEquals(
        Map.of("type", "string", "x-filterable", Map.of("dialect", "infix")),
        skeleton(
            "{type: string, description: A name., title: Name, examples: [a], x-java-name: name,"
                + " x-filterable: {dialect: infix}}"));
  }

  @Test
  void propertyNamedLikeATextStays() {
    assertEquals(
        Map.of("properties", Map.of("summary", Map.of("type", "string"))),
        skeleton("{properties: {summary: {type: string, description: The worst.}}}"));
  }

  @Test
  void exampleStaysAsItIs() {
    assertEquals(
        Map.of("example", Map.of("title", "A rack", "x-y", 1)),
        skeleton("{example: {title: A rack, x-y: 1}}"));
  }

  private static Object skeleton(String yaml) {
    return Skeleton.of(Document.parse("test", yaml).tree(), false);
  }
}
