package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import io.github.computeops.query.Query;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Iterates over pages. A page whose call failed is requested again by the next call. */
final class PageIterator<P extends JsonModel> implements Iterator<P> {
  private final Function<Query, P> call;
  private final @Nullable Executor ahead;
  private Position position;
  private @Nullable P page;
  private @Nullable Prefetch<P> coming;

  /**
   * Creates an iterator.
   *
   * @param ahead makes the call for the page after the one handed out; null not to prefetch
   */
  PageIterator(Position first, Function<Query, P> call, @Nullable Executor ahead) {
    this.position = first;
    this.call = call;
    this.ahead = ahead;
  }

  @Override
  public boolean hasNext() {
    return peek() != null;
  }

  /** Returns the next page without going on; null if there is none. */
  @Nullable P peek() {
    if (page == null && !position.isEnd()) {
      P read = read();
      PageHead head = PageHead.of(read);
      Ending ending = position.insteadOf(head);
      if (ending != null) {
        position = ending;
        return peek();
      }
      position = head.isMiscounted() ? Ending.afterMiscounted(head) : position.after(head);
      page = read;
    }
    return page;
  }

  @Override
  public P next() {
    P next = peek();
    if (next == null) {
      throw new NoSuchElementException("There are no more pages; ask hasNext() first.");
    }
    page = null;
    fetchAhead();
    return next;
  }

  private void fetchAhead() {
    Position wanted = position;
    if (ahead != null && !wanted.isEnd()) {
      coming = Prefetch.start(ahead, () -> call.apply(wanted.request()));
    }
  }

  private P read() {
    Prefetch<P> started = coming;
    coming = null;
    try {
      return started == null ? call.apply(position.request()) : started.get();
    } catch (InterruptedException e) {
      started.cancel();
      Thread.currentThread().interrupt();
      return read();
    }
  }

  /** Cancels the call for the next page, if there is one. */
  void close() {
    if (coming != null) {
      coming.cancel();
      coming = null;
    }
  }
}
