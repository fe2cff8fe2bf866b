package io.github.computeops.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OffsetPagesTest {
  private final Harbour harbour = new Harbour();

  @Test
  void readsPagesUntilTheTotalIsReached() {
    harbour
        .answers("items", "a b c", "total", 5, "offset", 0, "count", 3)
        .answers("items", "d e", "total", 5, "offset", 3, "count", 2);
    assertItems(harbour.byOffset(), "a", "b", "c", "d", "e");
    assertAsked("{limit=[3]}", "{limit=[3], offset=[3]}");
  }

  @Test
  void emptyCollectionIsOneCall() {
    assertItems(harbour.answers("items", "", "total", 0, "count", 0).byOffset());
    assertAsked("{limit=[3]}");
  }

  @Test
  void nullItemsOfAnEmptyPageAreNone() {
    assertItems(harbour.answers("items", null, "count", 0).byOffset());
  }

  @Test
  void limitAndOffsetOfTheQueryAreHonoured() {
    harbour.answers("items", "c d", "total", 5).answers("items", "e", "total", 5);
    assertItems(harbour.byOffset("limit", 2, "offset", 2, "x", "y"), "c", "d", "e");
    assertAsked("{limit=[2]}", "{limit=[2], offset=[4]}");
  }

  @Test
  void shortPageGoesOnBehindWhatCame() {
    harbour.answers("items", "a", "total", 3).answers("items", "b c", "total", 3);
    assertItems(harbour.byOffset(), "a", "b", "c");
    assertAsked("{limit=[3]}", "{limit=[3], offset=[1]}");
  }

  @Test
  void withoutTotalOnlyAnEmptyPageIsTheEnd() {
    harbour.answers("items", "a b c").answers("items", "d").answers("items", "");
    assertItems(harbour.byOffset(), "a", "b", "c", "d");
    assertAsked("{limit=[3]}", "{limit=[3], offset=[3]}", "{limit=[3], offset=[4]}");
  }

  @Test
  void totalSaidOnceHolds() {
    harbour.answers("items", "a b c", "total", 4).answers("items", "d");
    assertItems(harbour.byOffset(), "a", "b", "c", "d");
    assertEquals(2, harbour.asked().size());
  }

  @Test
  void negativeTotalSaysNothing() {
    harbour.answers("items", "a", "total", -1).answers("items", "", "total", -1);
    assertItems(harbour.byOffset(), "a");
  }

  @Test
  void emptyPageInTheMiddleIsPassedOver() {
    harbour
        .answers("items", "a b c", "total", 8)
        .answers("items", "", "total", 8)
        .answers("items", "g h", "total", 8);
    assertItems(harbour.byOffset(), "a", "b", "c", "g", "h");
    assertAsked("{limit=[3]}", "{limit=[3], offset=[3]}", "{limit=[3], offset=[6]}");
  }

  @Test
  void emptyPagesUpToTheTotalAreNoEnd() {
    harbour
        .answers("items", "a b c", "total", 8)
        .answers("items", "", "total", 8)
        .answers("items", "", "total", 8);
    assertIncomplete(
        "The service says that there are 8 items but gave none from offset 3 on;"
            + " ask again, or take what came for a part.",
        harbour.byOffset(),
        "a",
        "b",
        "c");
  }

  @Test
  void emptyPagesAreTheEndWhereTheTotalFellMeanwhile() {
    harbour
        .answers("items", "a b c", "total", 8)
        .answers("items", "", "total", 8)
        .answers("items", "", "total", 3);
    assertItems(harbour.byOffset(), "a", "b", "c");
  }

  @Test
  void noMoreThanTenEmptyPagesArePassedOver() {
    assertIncomplete(
        "The service says that there are 1000000 items but gave none from offset 0 on;"
            + " ask again, or take what came for a part.",
        harbour.answers("items", "", "total", 1_000_000).byOffset());
    assertEquals(10, harbour.asked().size());
  }

  @Test
  void pageThatSaysItHasItemsAndHasNoneIsNoEnd() {
    harbour.answers("items", "a b c").answers("count", 2);
    assertIncomplete(
        "The service gave a page that says it has 2 items and has none;"
            + " ask again, or take what came before for a part.",
        harbour.byOffset(),
        "a",
        "b",
        "c");
  }

  @Test
  void samePageAgainIsNoEndlessLoop() {
    assertIncomplete(
        "The service gave the same page at offset 3 as before it, so it seems to go round in a"
            + " circle; what comes after is unknown.",
        harbour.answers("items", "a b c", "offset", 0).byOffset(),
        "a",
        "b",
        "c",
        "a",
        "b",
        "c");
  }

  @Test
  void sameItemsAtAnotherOffsetAreOtherItems() {
    harbour
        .answers("items", "a a a", "offset", 0)
        .answers("items", "a a a", "offset", 3)
        .answers("items", "", "offset", 6);
    assertItems(harbour.byOffset(), "a", "a", "a", "a", "a", "a");
  }

  @Test
  void itemsRemovedMeanwhileEndItEarlier() {
    harbour.answers("items", "a b c", "total", 9).answers("items", "d", "total", 4);
    assertItems(harbour.byOffset(), "a", "b", "c", "d");
  }

  @Test
  void itemsAddedMeanwhileAreReadToo() {
    harbour
        .answers("items", "a b c", "total", 3 + 1)
        .answers("items", "c d", "total", 6)
        .answers("items", "e", "total", 6);
    assertItems(harbour.byOffset(), "a", "b", "c", "c", "d", "e");
  }

  @Test
  void withoutKnownLimitTheServiceDecidesOnTheSize() {
    harbour.answers("items", "a b", "total", 3).answers("items", "c", "total", 3);
    assertItems(Pages.byOffset(Port.query(Map.of()), 0, harbour::call, Port::items), "a", "b", "c");
    assertAsked("{}", "{offset=[2]}");
  }

  @Test
  void limitOrOffsetThatIsNoNumberIsRefusedAtOnce() {
    assertEquals(
        "The parameter limit is \"0\"; to page, it must be 1 or more.",
        refused("limit", 0).getMessage());
    assertEquals(
        "The parameter offset is \"-1\"; to page, it must be 0 or more.",
        refused("offset", -1).getMessage());
    assertEquals(
        "The parameter limit is \"1,2\"; to page, it must be 1 or more.",
        refused("limit", List.of(1, 2)).getMessage());
  }

  private IllegalArgumentException refused(Object... parameters) {
    return assertThrows(IllegalArgumentException.class, () -> harbour.byOffset(parameters));
  }

  @Test
  void nullQueryIsRefusedAtOnce() {
    assertEquals(
        "The query is null; leave it out, or give none().",
        assertThrows(
                IllegalArgumentException.class,
                () -> Pages.byOffset(null, 3, harbour::call, Port::items))
            .getMessage());
  }

  @Test
  void queryIsTheSameAfterwardsAndEachIterationStartsAnew() {
    harbour.answers("items", "a", "total", 1);
    Pages<String, Port> pages = harbour.byOffset();
    assertItems(pages, "a");
    assertItems(pages, "a");
    assertAsked("{limit=[3]}", "{limit=[3]}");
  }

  @Test
  void streamReadsNoMorePagesThanItNeeds() {
    harbour.answers("items", "a b c", "total", 900);
    assertEquals(List.of("a", "b", "c", "a"), harbour.byOffset().stream().limit(4).toList());
    assertEquals(2, harbour.asked().size());
    assertEquals(3, harbour.byOffset().stream().limit(3).count());
    assertEquals(3, harbour.asked().size());
  }

  @Test
  void nothingIsAskedBeforeTheFirstItemIs() {
    harbour.answers("items", "a", "total", 1);
    harbour.byOffset().iterator();
    harbour.byOffset().prefetching().pages().iterator();
    assertAsked();
  }

  @Test
  void largeOffsetsDoNotOverflow() {
    harbour.answers("items", "", "total", Long.MAX_VALUE);
    IntStream.range(0, 2)
        .forEach(
            i ->
                assertThrows(
                    IncompleteCollectionException.class,
                    () ->
                        harbour.byOffset("offset", 999_999_999_999_999_999L).iterator().hasNext()));
  }

  private void assertAsked(String... queries) {
    assertEquals(List.of(queries), harbour.asked());
  }

  private static void assertItems(Iterable<String> pages, String... items) {
    List<String> read = new ArrayList<>();
    pages.forEach(read::add);
    assertEquals(List.of(items), read);
  }

  private static void assertIncomplete(String message, Iterable<String> pages, String... before) {
    List<String> read = Collections.synchronizedList(new ArrayList<>());
    assertEquals(
        message,
        assertThrows(IncompleteCollectionException.class, () -> pages.forEach(read::add))
            .getMessage());
    assertEquals(List.of(before), read);
  }
}
