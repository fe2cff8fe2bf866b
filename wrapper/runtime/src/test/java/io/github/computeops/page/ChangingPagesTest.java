package io.github.computeops.page;

import static io.github.computeops.page.PageAssertions.assertAsked;
import static io.github.computeops.page.PageAssertions.assertIncomplete;
import static io.github.computeops.page.PageAssertions.assertItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages whose totals and counts do not agree with their items. */
class ChangingPagesTest {
  private final Harbour harbour = new Harbour();

  @Test
  void aTotalStatedOnceHolds() {
    harbour.responds("items", "a b c", "total", 4).responds("items", "d");
    assertItems(harbour.byOffset(), "a", "b", "c", "d");
    assertEquals(2, harbour.asked().size());
  }

  @Test
  void aNegativeTotalIsIgnored() {
    harbour.responds("items", "a", "total", -1).responds("items", "", "total", -1);
    assertItems(harbour.byOffset(), "a");
  }

  @Test
  void anEmptyPageInTheMiddleIsSkipped() {
    harbour
        .responds("items", "a b c", "total", 8)
        .responds("items", "", "total", 8)
        .responds("items", "g h", "total", 8);
    assertItems(harbour.byOffset(), "a", "b", "c", "g", "h");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3], offset=[3]}", "{limit=[3], offset=[6]}");
  }

  @Test
  void emptyPagesBelowTheTotalAreNotTheEnd() {
    harbour
        .responds("items", "a b c", "total", 8)
        .responds("items", "", "total", 8)
        .responds("items", "", "total", 8);
    assertIncomplete(
        "The service says that there are 8 items but returned none from offset 3 on;"
            + " try again, or treat the items as incomplete.",
        harbour.byOffset(),
        "a",
        "b",
        "c");
  }

  @Test
  void emptyPagesAreTheEndIfTheTotalFellMeanwhile() {
    harbour
        .responds("items", "a b c", "total", 8)
        .responds("items", "", "total", 8)
        .responds("items", "", "total", 3);
    assertItems(harbour.byOffset(), "a", "b", "c");
  }

  @Test
  void noMoreThanTenEmptyPagesAreSkipped() {
    assertIncomplete(
        "The service says that there are 1000000 items but returned none from offset 0 on;"
            + " try again, or treat the items as incomplete.",
        harbour.responds("items", "", "total", 1_000_000).byOffset());
    assertEquals(10, harbour.asked().size());
  }

  @Test
  void aPageWithACountButNoItemsIsNotTheEnd() {
    harbour.responds("items", "a b c").responds("count", 2);
    assertIncomplete(
        "The service returned a page that says it has 2 items but has none;"
            + " try again, or treat the items as incomplete.",
        harbour.byOffset(),
        "a",
        "b",
        "c");
  }

  @Test
  void itemsRemovedMeanwhileEndItEarlier() {
    harbour.responds("items", "a b c", "total", 9).responds("items", "d", "total", 4);
    assertItems(harbour.byOffset(), "a", "b", "c", "d");
  }

  @Test
  void itemsAddedMeanwhileAreReadToo() {
    harbour
        .responds("items", "a b c", "total", 3 + 1)
        .responds("items", "c d", "total", 6)
        .responds("items", "e", "total", 6);
    assertItems(harbour.byOffset(), "a", "b", "c", "c", "d", "e");
  }

  @Test
  void largeOffsetsDoNotOverflow() {
    harbour.responds("items", "", "total", Long.MAX_VALUE);
    IntStream.range(0, 2)
        .forEach(
            i ->
                assertThrows(
                    IncompleteCollectionException.class,
                    () ->
                        harbour.byOffset("offset", 999_999_999_999_999_999L).iterator().hasNext()));
  }
}
