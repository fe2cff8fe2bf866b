package io.github.computeops.page;

import static io.github.computeops.page.PageAssertions.assertAsked;
import static io.github.computeops.page.PageAssertions.assertItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OffsetPagesTest {
  private final Harbour harbour = new Harbour();

  @Test
  void readsPagesUntilTheTotalIsReached() {
    harbour
        .responds("items", "a b c", "total", 5, "offset", 0, "count", 3)
        .responds("items", "d e", "total", 5, "offset", 3, "count", 2);
    assertItems(harbour.byOffset(), "a", "b", "c", "d", "e");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3], offset=[3]}");
  }

  @Test
  void anEmptyCollectionIsOneCall() {
    assertItems(harbour.responds("items", "", "total", 0, "count", 0).byOffset());
    assertAsked(harbour, "{limit=[3]}");
  }

  @Test
  void nullItemsAreAnEmptyPage() {
    assertItems(harbour.responds("items", null, "count", 0).byOffset());
  }

  @Test
  void limitAndOffsetOfTheQueryAreHonoured() {
    harbour.responds("items", "c d", "total", 5).responds("items", "e", "total", 5);
    assertItems(harbour.byOffset("limit", 2, "offset", 2, "x", "y"), "c", "d", "e");
    assertAsked(harbour, "{limit=[2]}", "{limit=[2], offset=[4]}");
  }

  @Test
  void afterAShortPageTheOffsetIsTheNumberOfItemsReceived() {
    harbour.responds("items", "a", "total", 3).responds("items", "b c", "total", 3);
    assertItems(harbour.byOffset(), "a", "b", "c");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3], offset=[1]}");
  }

  @Test
  void withoutATotalOnlyAnEmptyPageIsTheEnd() {
    harbour.responds("items", "a b c").responds("items", "d").responds("items", "");
    assertItems(harbour.byOffset(), "a", "b", "c", "d");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3], offset=[3]}", "{limit=[3], offset=[4]}");
  }

  @Test
  void withoutALimitTheServiceDecidesOnTheSize() {
    harbour.responds("items", "a b", "total", 3).responds("items", "c", "total", 3);
    assertItems(
        PagedIterable.byOffset(Port.query(Map.of()), 0, harbour::call, Port::items), "a", "b", "c");
    assertAsked(harbour, "{}", "{offset=[2]}");
  }

  @Test
  void aLimitOrOffsetThatIsNotANumberIsRejectedAtOnce() {
    assertEquals(
        "The parameter limit is \"0\"; it must be a number of at least 1 to read page by page.",
        rejected("limit", 0).getMessage());
    assertEquals(
        "The parameter offset is \"-1\"; it must be a number of at least 0 to read page by page.",
        rejected("offset", -1).getMessage());
    assertEquals(
        "The parameter limit is \"1,2\"; it must be a number of at least 1 to read page by page.",
        rejected("limit", List.of(1, 2)).getMessage());
  }

  private IllegalArgumentException rejected(Object... parameters) {
    return assertThrows(IllegalArgumentException.class, () -> harbour.byOffset(parameters));
  }

  @Test
  void aNullQueryIsRejectedAtOnce() {
    assertEquals(
        "The query is null; leave it out, or give none().",
        assertThrows(
                IllegalArgumentException.class,
                () -> PagedIterable.byOffset(null, 3, harbour::call, Port::items))
            .getMessage());
  }

  @Test
  void theQueryIsUnchangedAndEachIterationStartsAnew() {
    harbour.responds("items", "a", "total", 1);
    PagedIterable<String, Port> pages = harbour.byOffset();
    assertItems(pages, "a");
    assertItems(pages, "a");
    assertAsked(harbour, "{limit=[3]}", "{limit=[3]}");
  }

  @Test
  void streamReadsNoMorePagesThanItNeeds() {
    harbour.responds("items", "a b c", "total", 900).responds("items", "d e f", "total", 900);
    assertEquals(List.of("a", "b", "c", "d"), harbour.byOffset().stream().limit(4).toList());
    assertEquals(2, harbour.asked().size());
    assertEquals(3, harbour.byOffset().stream().limit(3).count());
    assertEquals(3, harbour.asked().size());
  }

  @Test
  void noPageIsRequestedBeforeItsFirstItemIs() {
    harbour.responds("items", "a", "total", 1);
    harbour.byOffset().iterator();
    harbour.byOffset().prefetching().pages().iterator();
    assertAsked(harbour);
  }
}
