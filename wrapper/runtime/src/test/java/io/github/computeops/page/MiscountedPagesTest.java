package io.github.computeops.page;

import static io.github.computeops.page.PageAssertions.assertIncomplete;
import static io.github.computeops.page.PageAssertions.assertItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Iterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages with more or fewer items than they say, and responses that are not pages. */
class MiscountedPagesTest {
  private final Harbour harbour = new Harbour();

  @Test
  void moreItemsThanTheTotalAreReturnedButNoticed() {
    assertIncomplete(
        "The service says that there are 2 items but returned 3;"
            + " try again, or treat the items as incomplete.",
        harbour.responds("items", "a b c", "total", 2).byOffset(),
        "a",
        "b",
        "c");
  }

  @Test
  void moreItemsThanAnyTotalOfCursorPagesAreNoticed() {
    harbour
        .responds("items", "a b", "next", "n", "total", 4)
        .responds("items", "c d e", "total", 3);
    assertIncomplete(
        "The service says that there are 4 items but returned 5;"
            + " try again, or treat the items as incomplete.",
        harbour.byCursor(),
        "a",
        "b",
        "c",
        "d",
        "e");
  }

  @Test
  void itemsRemovedWhileCursorsAreFollowedAreNotTooMany() {
    harbour.responds("items", "a b", "next", "n", "total", 3).responds("items", "c", "total", 1);
    assertItems(harbour.byCursor(), "a", "b", "c");
  }

  @Test
  void fewerItemsThanTheTotalOfCursorPagesAreNoticed() {
    assertIncomplete(
        "The service says that there are 9 items, but its cursors end after 1 of them;"
            + " try again, or treat the items as incomplete.",
        harbour.responds("items", "a", "total", 9).byCursor(),
        "a");
  }

  @Test
  void moreItemsThanTheTotalOfTheOnlyPageAreNoticed() {
    assertIncomplete(
        "The service says that there are 1 items but returned 2;"
            + " try again, or treat the items as incomplete.",
        harbour.responds("items", "a b", "total", 1).onePage(),
        "a",
        "b");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void aPageWithAnotherNumberOfItemsThanItsCountIsNoticed(int count) {
    assertIncomplete(
        "The service returned a page that says it has "
            + count
            + " items but has 2; try again, or treat the items as incomplete.",
        harbour.responds("items", "a b", "count", count, "total", 2).byOffset(),
        "a",
        "b");
  }

  @Test
  void aResponseThatIsNotAPageIsNotAnEmptyCollection() {
    harbour.responds("message", "No entry", "password", "x");
    String message =
        "The response is not a page, since it has neither items nor a count:"
            + " Port{\"message\": \"No entry\", \"password\": \"***\"};"
            + " try again, or treat the items before it as incomplete.";
    assertIncomplete(message, harbour.byOffset());
    assertIncomplete(message, harbour.byCursor());
    assertIncomplete(message, harbour.onePage());
  }

  @Test
  void aResponseThatIsNotAPageIsRequestedAgain() {
    harbour.responds("items", "a b c", "total", 4).responds("message", "Busy");
    harbour.responds("items", "d", "total", 4);
    Iterator<String> items = harbour.byOffset().iterator();
    assertThrows(IncompleteCollectionException.class, () -> items.forEachRemaining(item -> {}));
    assertEquals("d", items.next());
  }

  @ParameterizedTest
  @ValueSource(strings = {"count", "total", "items"})
  void anEmptyCollectionNeedsNoMoreThanOneWordOfIt(String member) {
    harbour.responds(member, member.equals("items") ? null : 0);
    assertItems(harbour.byOffset());
    assertItems(harbour.byCursor());
    assertItems(harbour.onePage());
  }
}
