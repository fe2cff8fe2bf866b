package io.github.computeops.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

/** Assertions about what an iteration returns. */
final class PageAssertions {
  private PageAssertions() {}

  static void assertItems(Iterable<String> pages, String... items) {
    List<String> read = new ArrayList<>();
    pages.forEach(read::add);
    assertEquals(List.of(items), read);
  }

  /** Asserts that an iteration returns some items and then throws. */
  static void assertIncomplete(String message, Iterable<String> pages, String... before) {
    List<String> read = new ArrayList<>();
    assertEquals(
        message,
        assertThrows(IncompleteCollectionException.class, () -> pages.forEach(read::add))
            .getMessage());
    assertEquals(List.of(before), read);
  }

  static void assertAsked(Harbour harbour, String... queries) {
    assertEquals(List.of(queries), harbour.asked());
  }
}
