package io.github.computeops.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages are requested when, if each is received at once. */
class ReadAheadTest {
  private final Harbour harbour = new Harbour();

  /** Returns items of which four pages may be requested, received or in use. */
  private ItemIterator<String, Port> items(Position first) {
    return new ItemIterator<>(
        new PageIterator<>(first, new ReadAhead<>(harbour::call, 4, Runnable::run)), Port::items);
  }

  private ItemIterator<String, Port> byOffset() {
    return items(OffsetPosition.first(0, 3));
  }

  private void reads(ItemIterator<String, Port> items, String... expected) {
    for (String item : expected) {
      assertEquals(item, items.next());
    }
  }

  private static String offset(int offset) {
    return "{limit=[3], offset=[" + offset + "]}";
  }

  @Test
  void firstPageIsRequestedAloneAndTellsWhichOnesFollow() {
    harbour
        .responds("items", "a b c", "total", 90)
        .responds("items", "d e f", "total", 90)
        .responds("items", "g h i", "total", 90);
    ItemIterator<String, Port> items = byOffset();
    items.hasNext();
    assertEquals(List.of("{limit=[3]}", offset(3), offset(6), offset(9)), harbour.asked());
  }

  @Test
  void noMorePagesThanTheConcurrencyAreRequestedReceivedOrInUse() {
    harbour.responds("items", "a b c", "total", 90);
    harbour.responds("items", "d e f", "total", 90).responds("items", "g h i", "total", 90);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c");
    assertEquals(4, harbour.asked().size());
    reads(items, "d", "e", "f");
    assertEquals(5, harbour.asked().size());
    reads(items, "g");
    assertEquals(6, harbour.asked().size());
  }

  @Test
  void nothingIsRequestedBeyondTheTotal() {
    harbour.responds("items", "a b c", "total", 7);
    harbour.responds("items", "d e f", "total", 7).responds("items", "g", "total", 7);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c", "d", "e", "f", "g");
    assertFalse(items.hasNext());
    assertEquals(List.of("{limit=[3]}", offset(3), offset(6)), harbour.asked());
  }

  @Test
  void pagesFollowByTheSizeThatTheServiceReallyGave() {
    harbour.responds("items", "a b", "total", 7).responds("items", "c d", "total", 7);
    byOffset().hasNext();
    assertEquals(List.of("{limit=[3]}", offset(2), offset(4), offset(6)), harbour.asked());
  }

  @Test
  void withoutATotalThePageAfterTheOneInUseIsRequested() {
    harbour.responds("items", "a b c").responds("items", "d e f").responds("items", "");
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c");
    assertEquals(2, harbour.asked().size());
    reads(items, "d", "e", "f");
    assertFalse(items.hasNext());
    assertEquals(List.of("{limit=[3]}", offset(3), offset(6)), harbour.asked());
  }

  @Test
  void byCursorThePageAfterTheOneInUseIsRequested() {
    harbour.responds("items", "a", "next", "n1", "total", 3);
    harbour.responds("items", "b", "next", "n2", "total", 3).responds("items", "c", "total", 3);
    ItemIterator<String, Port> items = items(CursorPosition.first("", 3));
    reads(items, "a");
    assertEquals(List.of("{limit=[3]}", "{limit=[3], next=[n1]}"), harbour.asked());
    reads(items, "b", "c");
    assertFalse(items.hasNext());
    assertEquals(3, harbour.asked().size());
  }

  @Test
  void pagesThatMayBeOlderThanAChangeOfTheTotalAreRequestedAgain() {
    harbour
        .responds("items", "a b c", "total", 8)
        .responds("items", "d e f", "total", 9)
        .responds("items", "old", "total", 8)
        .responds("items", "g h i", "total", 9);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertFalse(items.hasNext());
    assertEquals(List.of("{limit=[3]}", offset(3), offset(6), offset(6)), harbour.asked());
  }

  @Test
  void afterAChangePagesAreRequestedOneByOneUntilTwoAgree() {
    harbour
        .responds("items", "a b c", "total", 90)
        .responds("items", "d e f", "total", 91)
        .responds("items", "old", "total", 90)
        .responds("items", "old", "total", 90)
        .responds("items", "old", "total", 90)
        .responds("items", "g h i", "total", 91)
        .responds("items", "j k l", "total", 91);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c", "d", "e", "f");
    assertEquals(List.of(offset(6)), harbour.asked().subList(5, harbour.asked().size()));
    reads(items, "g");
    assertEquals(
        List.of(offset(6), offset(9), offset(12), offset(15)),
        harbour.asked().subList(5, harbour.asked().size()));
  }

  @Test
  void shortPageInTheMiddleLeavesNoGap() {
    harbour
        .responds("items", "a b c", "total", 8)
        .responds("items", "d e", "total", 8)
        .responds("items", "g h", "total", 8)
        .responds("items", "f g h", "total", 8);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c", "d", "e", "f", "g", "h");
    assertFalse(items.hasNext());
    assertEquals(List.of("{limit=[3]}", offset(3), offset(6), offset(5)), harbour.asked());
  }

  @Test
  void pagesOfEverySizeWasteNoRequests() {
    harbour
        .responds("items", "a b c", "total", 9)
        .responds("items", "d", "total", 9)
        .responds("items", "old", "total", 9)
        .responds("items", "e f g", "total", 9)
        .responds("items", "h", "total", 9)
        .responds("items", "i", "total", 9);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c", "d", "e", "f", "g", "h", "i");
    assertFalse(items.hasNext());
    assertEquals(
        List.of("{limit=[3]}", offset(3), offset(6), offset(4), offset(7), offset(8)),
        harbour.asked());
  }

  @Test
  void failureIsThrownInItsPlaceAndOnlyItsPageIsRequestedAgain() {
    RuntimeException failure = new IllegalStateException("broken");
    harbour
        .responds("items", "a b c", "total", 9)
        .fails(failure)
        .responds("items", "g h i", "total", 9)
        .responds("items", "d e f", "total", 9);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c");
    assertSame(failure, assertThrows(RuntimeException.class, items::hasNext));
    reads(items, "d", "e", "f", "g", "h", "i");
    assertFalse(items.hasNext());
    assertEquals(List.of("{limit=[3]}", offset(3), offset(6), offset(3)), harbour.asked());
  }

  @Test
  void responseThatIsNotAPageIsRequestedAgain() {
    harbour
        .responds("items", "a b c", "total", 9)
        .responds("message", "Busy")
        .responds("items", "g h i", "total", 9)
        .responds("items", "d e f", "total", 9);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c");
    assertThrows(IncompleteCollectionException.class, items::hasNext);
    reads(items, "d", "e", "f", "g", "h", "i");
    assertFalse(items.hasNext());
  }

  @Test
  void nothingMoreIsRequestedAfterAContradiction() {
    harbour.responds("items", "a b c", "total", 9).responds("items", "a b c", "total", 9);
    ItemIterator<String, Port> items = byOffset();
    reads(items, "a", "b", "c");
    assertThrows(IncompleteCollectionException.class, items::hasNext);
    assertThrows(IncompleteCollectionException.class, items::hasNext);
    assertEquals(List.of("{limit=[3]}", offset(3), offset(6)), harbour.asked());
  }

  @Test
  void executorThatRejectsAllCallsBlocksNothing() {
    harbour.responds("items", "a b c", "total", 5).responds("items", "d e", "total", 5);
    Function<Runnable, Object> rejecting =
        task -> {
          throw new RejectedExecutionException();
        };
    ItemIterator<String, Port> items =
        new ItemIterator<>(
            new PageIterator<>(
                OffsetPosition.first(0, 3),
                new ReadAhead<>(harbour::call, 4, task -> rejecting.apply(task))),
            Port::items);
    reads(items, "a", "b", "c", "d", "e");
    assertFalse(items.hasNext());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1_001})
  void concurrencyOutOfRangeIsRejected(int most) {
    assertEquals(
        "The concurrency is " + most + " pages; give 1 to 1,000, such as 8.",
        assertThrows(IllegalArgumentException.class, () -> harbour.byOffset().concurrency(most))
            .getMessage());
  }
}
