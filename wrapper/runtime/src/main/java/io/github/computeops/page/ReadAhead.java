package io.github.computeops.page;

import io.github.computeops.query.Query;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Requests pages before they are needed, as far as a position foresees them. Which page comes next
 * is decided as if they were read one by one; a page that was requested ahead only comes sooner.
 */
final class ReadAhead<P> implements PageSource<P> {
  private final Function<Query, P> call;
  private final int most;
  private final Executor threads;
  private final Deque<PageRequest<P>> requested = new ArrayDeque<>();

  /**
   * Prepares to read ahead.
   *
   * @param most the number of pages that are requested, received or in use; at least 2
   */
  ReadAhead(Function<Query, P> call, int most, Executor threads) {
    this.call = call;
    this.most = most;
    this.threads = threads;
  }

  @Override
  public P read(Position position) {
    Query query = position.request();
    if (requested.isEmpty() || !requested.element().isFor(query)) {
      requested.addFirst(request(query)); // The first page, or one whose call failed.
    }
    request(position.foreseen(most));
    PageRequest<P> page = requested.remove();
    try {
      return page.get();
    } catch (InterruptedException e) {
      page.cancel();
      close();
      Thread.currentThread().interrupt();
      return call.apply(query);
    }
  }

  @Override
  public void movedTo(Position next) {
    if (!next.isSteady() || !isFor(next.foreseen(requested.size()))) {
      close();
    }
  }

  private boolean isFor(List<Query> pages) {
    var following = pages.iterator();
    return requested.stream().allMatch(page -> following.hasNext() && page.isFor(following.next()));
  }

  @Override
  public void inUse(Position next) {
    request(next.foreseen(most - 1));
  }

  /** Requests those of the pages to come that are not requested yet. */
  private void request(List<Query> pages) {
    for (int i = requested.size(); i < pages.size(); i++) {
      requested.add(request(pages.get(i)).startedBy(threads));
    }
  }

  private PageRequest<P> request(Query query) {
    return new PageRequest<>(query, () -> call.apply(query));
  }

  @Override
  public void close() {
    requested.forEach(PageRequest::cancel);
    requested.clear();
  }
}
