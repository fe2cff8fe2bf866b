package io.github.computeops.page;

import static io.github.computeops.page.PageAssertions.assertAsked;
import static io.github.computeops.page.PageAssertions.assertIncomplete;
import static io.github.computeops.page.PageAssertions.assertItems;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Services, caches and fakes that return the same page whatever is requested. */
class RepeatedPagesTest {
  private final Harbour harbour = new Harbour();

  @Test
  void onePageWithoutATotalIsReadOnce() {
    assertItems(harbour.responds("items", "a b", "count", 2).byOffset(), "a", "b");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3], offset=[2]}");
  }

  @Test
  void onePageThatSaysOffsetZeroIsReadOnce() {
    assertItems(harbour.responds("items", "a b", "offset", 0).byOffset(), "a", "b");
  }

  @Test
  void onePageWithATotalIsOneRequest() {
    assertItems(harbour.responds("items", "a b", "offset", 0, "total", 2).byOffset(), "a", "b");
    assertAsked(harbour, "{limit=[3]}");
  }

  @Test
  void aFullPageWithoutATotalMayHaveMoreAfterIt() {
    assertIncomplete(
        "The service returned the same items at offset 3 as before it, so the offset seems to"
            + " be ignored; try again, or treat the items as incomplete.",
        harbour.responds("items", "a b c").byOffset(),
        "a",
        "b",
        "c");
  }

  @Test
  void aPageAtAnotherOffsetThanRequestedIsNotReturned() {
    assertIncomplete(
        "The service returned the page at offset 0 although the one at offset 3 was requested;"
            + " try again, or treat the items as incomplete.",
        harbour.responds("items", "a b c", "offset", 0, "count", 3, "total", 250).byOffset(),
        "a",
        "b",
        "c");
  }

  @Test
  void theFirstPageMustBeAtTheOffsetOfTheQuery() {
    assertIncomplete(
        "The service returned the page at offset 0 although the one at offset 4 was requested;"
            + " try again, or treat the items as incomplete.",
        harbour.responds("items", "a b c", "offset", 0, "total", 9).byOffset("offset", 4));
  }

  @Test
  void aTotalWithoutOffsetsShowsThatItemsAreMissing() {
    assertIncomplete(
        "The service returned the same items at offset 2 as before it, so the offset seems to"
            + " be ignored; try again, or treat the items as incomplete.",
        harbour.responds("items", "a b", "total", 5).byOffset(),
        "a",
        "b");
  }

  @Test
  void sameItemsAtAnotherOffsetAreOtherItems() {
    harbour
        .responds("items", "a a a", "offset", 0, "total", 6)
        .responds("items", "a a a", "offset", 3, "total", 6);
    assertItems(harbour.byOffset(), "a", "a", "a", "a", "a", "a");
  }

  @Test
  void anEmptyPageAtAnotherOffsetIsTheEnd() {
    harbour.responds("items", "a b c", "offset", 0).responds("items", "", "offset", 0);
    assertItems(harbour.byOffset(), "a", "b", "c");
  }

  @Test
  void aPageLargerThanTheLimitIsFollowedByTheItemsAfterIt() {
    harbour
        .responds("items", "a b c d", "offset", 0, "total", 5)
        .responds("items", "e", "offset", 4, "total", 5);
    assertItems(harbour.byOffset(), "a", "b", "c", "d", "e");
  }

  @ParameterizedTest
  @ValueSource(strings = {"total", "unknown"})
  void onePageThatNamesACursorIsReadOnce(String total) {
    assertItems(harbour.responds("items", "a", "next", "n", total, 1).byCursor(), "a");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3], next=[n]}");
  }

  @Test
  void aFullPageWhoseCursorIsIgnoredMayHaveMoreAfterIt() {
    assertIncomplete(
        "The service returned the same items again after 3 of them, so the cursor seems to"
            + " be ignored; try again, or treat the items as incomplete.",
        harbour.responds("items", "a b c", "next", "n").byCursor(),
        "a",
        "b",
        "c");
  }

  @Test
  void aPageWhoseCursorIsIgnoredBelowTheTotalIsNotReturnedAgain() {
    assertIncomplete(
        "The service says that there are 9 items, but its cursors end after 2 of them;"
            + " try again, or treat the items as incomplete.",
        harbour.responds("items", "a b", "next", "n", "total", 9).byCursor(),
        "a",
        "b");
  }
}
