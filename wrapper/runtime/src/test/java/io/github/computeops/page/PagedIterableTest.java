package io.github.computeops.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.json.JsonReadException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PagedIterableTest {
  private final Harbour harbour = new Harbour();

  @Test
  void pagesAreReturnedAsReceived() {
    harbour
        .responds("items", "a b c", "total", 4, "sum", 7)
        .responds("items", "d", "total", 4, "sum", 1);
    List<Object> sums = new ArrayList<>();
    harbour.byOffset().pages().forEach(page -> sums.add(page.toMap().get("sum")));
    assertEquals(List.of(7L, 1L), sums.stream().map(sum -> ((Number) sum).longValue()).toList());
  }

  @Test
  void anEmptyPageIsAmongThePages() {
    List<Port> pages = new ArrayList<>();
    harbour.responds("items", "", "total", 0, "sum", 0).byOffset().pages().forEach(pages::add);
    assertEquals(1, pages.size());
  }

  @Test
  void aFailedCallIsThrownOnceAndRepeatedByTheNextCall() {
    RuntimeException failure = new IllegalStateException("broken");
    harbour
        .responds("items", "a", "total", 2)
        .fails(failure)
        .fails(failure)
        .responds("items", "b", "total", 2);
    Iterator<String> items = harbour.byOffset().iterator();
    assertEquals("a", items.next());
    assertSame(failure, assertThrows(RuntimeException.class, items::hasNext));
    assertSame(failure, assertThrows(RuntimeException.class, items::next));
    assertEquals("b", items.next());
    assertFalse(items.hasNext());
    assertEquals(
        List.of(
            "{limit=[3]}",
            "{limit=[3], offset=[1]}",
            "{limit=[3], offset=[1]}",
            "{limit=[3], offset=[1]}"),
        harbour.asked());
  }

  @Test
  void anIncompleteCollectionThrowsAgainWhenAskedAgain() {
    Iterator<String> items = harbour.responds("items", "a", "total", 2).onePage().iterator();
    assertEquals("a", items.next());
    assertThrows(IncompleteCollectionException.class, items::hasNext);
    assertThrows(IncompleteCollectionException.class, items::next);
    assertEquals(1, harbour.asked().size());
  }

  @Test
  void itemsThatCannotBeReadAreNotSkipped() {
    harbour.responds("items", Map.of("a", 1), "total", 2).responds("items", "b", "total", 2);
    Iterator<String> items = harbour.byOffset().iterator();
    assertThrows(JsonReadException.class, items::hasNext);
    assertThrows(JsonReadException.class, items::next);
  }

  @Test
  void nextAfterTheEndThrowsNoSuchElement() {
    PagedIterable<String, Port> pages = harbour.responds("items", "a", "total", 1).byOffset();
    Iterator<String> items = pages.iterator();
    items.next();
    assertThrows(NoSuchElementException.class, items::next);
    Iterator<Port> each = pages.pages().iterator();
    each.next();
    assertThrows(NoSuchElementException.class, each::next);
  }

  @Test
  void onePageIsCompleteIfTheTotalSaysSo() {
    harbour.responds("items", "a b", "total", 2);
    assertEquals(List.of("a", "b"), harbour.onePage("limit", 2).stream().toList());
    assertEquals(List.of("a", "b"), harbour.onePage().stream().toList());
    assertEquals(List.of("{limit=[2]}", "{limit=[3]}"), harbour.asked());
  }

  @Test
  void onePageThatIsNotCompleteThrowsAfterItsItems() {
    PagedIterable<String, Port> pages =
        PagedIterable.onePage(
            () -> Port.of(Map.of("items", List.of("a", "b"), "total", 250)), Port::items);
    List<String> read = new ArrayList<>();
    assertEquals(
        "The service says that 250 items match but returned 2, and the operation has no parameter to request"
            + " the rest; narrow the query, or read one page with the operation itself.",
        assertThrows(IncompleteCollectionException.class, () -> pages.forEach(read::add))
            .getMessage());
    assertEquals(List.of("a", "b"), read);
  }

  @Test
  void aLastPageThatWasAskedForIsComplete() {
    harbour.responds("items", "b", "total", 2, "offset", 1);
    assertTrue(harbour.onePage("offset", 1).stream().allMatch("b"::equals));
  }
}
