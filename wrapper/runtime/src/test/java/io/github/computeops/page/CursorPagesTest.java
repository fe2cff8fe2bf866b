package io.github.computeops.page;

import static io.github.computeops.page.PageAssertions.assertAsked;
import static io.github.computeops.page.PageAssertions.assertItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorPagesTest {
  private final Harbour harbour = new Harbour();

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void followsTheCursorUntilAPageNamesNone(String none) {
    harbour
        .responds("items", "a b c", "next", "n1", "total", 5)
        .responds("items", "d", "next", "n2", "total", 5)
        .responds("items", "e", "next", none, "total", 5);
    assertItems(harbour.byCursor(), "a", "b", "c", "d", "e");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3], next=[n1]}", "{limit=[3], next=[n2]}");
  }

  @Test
  void followsTheCursorUntilItIsMissing() {
    assertItems(harbour.responds("items", "a", "total", 1).byCursor(), "a");
  }

  @Test
  void aCursorCanBeANumber() {
    harbour.responds("items", "a", "next", 17).responds("items", "b");
    assertItems(harbour.byCursor(), "a", "b");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3], next=[17]}");
  }

  @Test
  void aRepeatedCursorIsTheEndOnceTheTotalIsReached() {
    harbour
        .responds("items", "a b c", "next", "n", "total", 4)
        .responds("items", "d", "next", "n", "total", 4);
    assertItems(harbour.byCursor(), "a", "b", "c", "d");
    assertEquals(2, harbour.asked().size());
  }

  @Test
  void aRepeatedCursorWithoutATotalIsTheEnd() {
    harbour.responds("items", "a", "next", "n").responds("items", "b", "next", "n");
    assertItems(harbour.byCursor(), "a", "b");
  }

  @Test
  void aRepeatedCursorBelowTheTotalIsNotTheEnd() {
    harbour
        .responds("items", "a b c", "next", "n", "total", 9)
        .responds("items", "d e f", "next", "n", "total", 9);
    List<String> read = new ArrayList<>();
    assertEquals(
        "The service says that there are 9 items, but its cursors end after 6 of them;"
            + " try again, or treat the items as incomplete.",
        assertThrows(
                IncompleteCollectionException.class, () -> harbour.byCursor().forEach(read::add))
            .getMessage());
    assertEquals(6, read.size());
  }

  @Test
  void itemsAddedMeanwhileAreNotMissing() {
    harbour
        .responds("items", "a b c", "next", "n", "total", 4)
        .responds("items", "d", "next", "n", "total", 7);
    assertItems(harbour.byCursor(), "a", "b", "c", "d");
  }

  @Test
  void aCircleOfCursorsIsFound() {
    List<String> read = new ArrayList<>();
    String[] cursors = {"n1", "n2", "n3", "n4", "n5"};
    int[] calls = {0};
    PagedIterable.byCursor(
            Port.query(Map.of()),
            3,
            query -> {
              int call = calls[0]++;
              assertTrue(call < 20, "goes on for ever");
              return Port.of(Map.of("items", List.of("" + call), "next", cursors[call % 5]));
            },
            Port::items)
        .forEach(read::add);
    assertEquals(List.of("0", "1", "2", "3", "4"), read.subList(0, 5));
  }

  @Test
  void anEmptyPageInTheMiddleIsSkipped() {
    harbour
        .responds("items", "a", "next", "n1", "total", 2)
        .responds("items", "", "next", "n2", "total", 2)
        .responds("items", "b", "next", "n3", "total", 2)
        .responds("items", "", "next", "n4", "total", 2);
    assertItems(harbour.byCursor(), "a", "b");
    assertEquals(4, harbour.asked().size());
  }

  @Test
  void anEmptyPageWithoutATotalIsTheEnd() {
    harbour.responds("items", "a", "next", "n1").responds("items", "", "next", "n2");
    assertItems(harbour.byCursor(), "a");
  }

  @Test
  void noMoreThanTenEmptyPagesAreSkipped() {
    int[] calls = {0};
    PagedIterable<String, Port> pages =
        PagedIterable.byCursor(
            Port.query(Map.of()),
            3,
            query -> Port.of(Map.of("items", List.of(), "next", "n" + calls[0]++, "total", 5)),
            Port::items);
    assertThrows(IncompleteCollectionException.class, () -> pages.iterator().hasNext());
    assertEquals(10, calls[0]);
  }

  @Test
  void aCursorInTheQueryIsTheStartAndTotalsAreIgnored() {
    harbour
        .responds("items", "c", "next", "n2", "total", 9)
        .responds("items", "d", "next", "n2", "total", 9);
    assertItems(harbour.byCursor("next", "n1", "limit", 1), "c", "d");
    assertAsked(harbour, "{limit=[1], next=[n1]}", "{limit=[1], next=[n2]}");
  }
}
