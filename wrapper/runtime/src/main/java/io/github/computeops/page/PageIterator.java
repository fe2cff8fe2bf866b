package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Iterates over pages. A page whose call failed is requested again by the next call. */
final class PageIterator<P extends JsonModel> implements Iterator<P> {
  private final PageSource<P> source;
  private Position position;
  private @Nullable P page;

  PageIterator(Position first, PageSource<P> source) {
    this.position = first;
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    return peek() != null;
  }

  /** Returns the next page without going on; null if there is none. */
  @Nullable P peek() {
    if (page == null && !position.isEnd()) {
      P read = source.read(position);
      PageHead head = PageHead.of(read);
      Ending ending = position.insteadOf(head);
      if (ending != null) {
        moveTo(ending);
        return peek();
      }
      moveTo(head.isMiscounted() ? Ending.afterMiscounted(head) : position.after(head));
      page = read;
    }
    return page;
  }

  private void moveTo(Position next) {
    position = next;
    source.movedTo(next);
  }

  @Override
  public P next() {
    P next = peek();
    if (next == null) {
      throw new NoSuchElementException("There are no more pages; ask hasNext() first.");
    }
    page = null;
    source.inUse(position);
    return next;
  }

  /** Cancels the calls for pages to come. */
  void close() {
    source.close();
  }
}
