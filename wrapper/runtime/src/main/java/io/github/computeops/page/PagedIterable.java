package io.github.computeops.page;

import io.github.computeops.internal.Internal;
import io.github.computeops.json.JsonModel;
import io.github.computeops.query.Query;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * All items of a collection, read page by page while they are iterated.
 *
 * <pre>{@code
 * for (ServerV1 server : com.serversV1().all()) {
 *   System.out.println(server.name());
 * }
 * }</pre>
 *
 * <p>This sends {@code GET …/servers?limit=100}, then {@code …?limit=100&offset=100}, and so on.
 * Pages are as large as the operation allows, unless the query sets a {@code limit}: that is the
 * size of a page, not the number of items in all. An {@code offset} or {@code next} in the query is
 * where the iteration starts. A page is requested when its first item is needed, so {@code
 * stream().limit(250)} reads three pages.
 *
 * <p>The iteration ends when the service's {@code total} is reached, when a page names no {@code
 * next} cursor, or, if there are neither, at an empty page. A result is never silently wrong: the
 * iteration ends with an {@link IncompleteCollectionException} if the pages have more or fewer
 * items than they say, if a page is not the one that was requested, as from a cache that ignores
 * the offset, if a response is not a page, or if the operation has no parameter to request the
 * rest.
 *
 * <p>A call that fails throws from {@code hasNext} or {@code next}; calling these again requests
 * the same page again, so nothing is lost and a failure is never taken for the end.
 *
 * <p>The service does not freeze a collection. If items are added or removed while it is read by
 * offset, an item may be returned twice or be missed; sort by a property that does not change, and
 * recognise items by their id.
 *
 * <p>Immutable and thread-safe. Each iterator starts anew, belongs to one thread, and keeps one
 * page in memory, however large the collection is.
 *
 * @param <T> an item
 * @param <P> a page
 */
public final class PagedIterable<T, P extends JsonModel> implements Iterable<T> {
  private final Position first;
  private final Function<Query, P> call;
  private final Function<P, List<T>> items;
  private final @Nullable Executor ahead;

  private PagedIterable(
      Position first,
      Function<Query, P> call,
      Function<P, List<T>> items,
      @Nullable Executor ahead) {
    this.first = first;
    this.call = call;
    this.items = items;
    this.ahead = ahead;
  }

  /**
   * Returns the items of an operation that pages by {@code offset}.
   *
   * @param query the caller's query
   * @param largest the size of a page if the query sets none; 0 leaves it to the service
   * @param call requests one page, with the parameters it is given added to the query
   * @param items the items of a page
   * @param <T> an item
   * @param <P> a page
   * @return the items
   * @throws IllegalArgumentException if the query is null, or its limit or offset is not a number
   * @hidden
   */
  @Internal
  public static <T, P extends JsonModel> PagedIterable<T, P> byOffset(
      Query query, long largest, Function<Query, P> call, Function<P, List<T>> items) {
    return new PagedIterable<>(Start.byOffset(query, largest), call, items, null);
  }

  /**
   * Returns the items of an operation that pages by the cursor {@code next}.
   *
   * @param query the caller's query
   * @param largest the size of a page if the query sets none; 0 leaves it to the service
   * @param call requests one page, with the parameters it is given added to the query
   * @param items the items of a page
   * @param <T> an item
   * @param <P> a page
   * @return the items
   * @throws IllegalArgumentException if the query is null or its limit is not a number
   * @hidden
   */
  @Internal
  public static <T, P extends JsonModel> PagedIterable<T, P> byCursor(
      Query query, long largest, Function<Query, P> call, Function<P, List<T>> items) {
    return new PagedIterable<>(Start.byCursor(query, largest), call, items, null);
  }

  /**
   * Returns the items of an operation that has a {@code limit} but only one page.
   *
   * @param query the caller's query
   * @param largest the size of the page if the query sets none; 0 leaves it to the service
   * @param call requests the page, with the parameters it is given added to the query
   * @param items the items of the page
   * @param <T> an item
   * @param <P> the page
   * @return the items
   * @throws IllegalArgumentException if the query is null or its limit is not a number
   * @hidden
   */
  @Internal
  public static <T, P extends JsonModel> PagedIterable<T, P> onePage(
      Query query, long largest, Function<Query, P> call, Function<P, List<T>> items) {
    return new PagedIterable<>(Start.onlyPage(query, largest), call, items, null);
  }

  /**
   * Returns the items of an operation that has only one page and no limit.
   *
   * @param call requests the page
   * @param items the items of the page
   * @param <T> an item
   * @param <P> the page
   * @return the items
   * @hidden
   */
  @Internal
  public static <T, P extends JsonModel> PagedIterable<T, P> onePage(
      Supplier<P> call, Function<P, List<T>> items) {
    return new PagedIterable<>(new OnlyPosition(0), none -> call.get(), items, null);
  }

  /** {@return the items, from the first page on} */
  @Override
  public Iterator<T> iterator() {
    return items();
  }

  /**
   * Returns the items as a stream, which requests a page when its first item is needed.
   *
   * @return a sequential stream; closing it cancels a page that is being prefetched
   */
  public Stream<T> stream() {
    ItemIterator<T, P> iterator = items();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false)
        .onClose(iterator::close);
  }

  /**
   * Returns the pages themselves, for what they state beside their items, such as totals. Every
   * page the service returns is among them, including empty ones.
   *
   * @return the pages, read while they are iterated
   */
  public Iterable<P> pages() {
    return this::pageIterator;
  }

  /**
   * Returns the same items, with the next page requested while the current one is in use: one page
   * ahead, never more. Each such call has a daemon thread of its own, which ends with it; an
   * iteration that is abandoned leaves nothing behind but the response to one call.
   *
   * @return items whose pages are prefetched
   */
  public PagedIterable<T, P> prefetching() {
    return prefetching(Prefetch.THREAD);
  }

  /**
   * Returns the same items, with the next page requested while the current one is in use: one page
   * ahead, never more. A failure is thrown when the iteration reaches that page. If the executor
   * rejects the call, or has not begun it by then, the iterating thread makes it.
   *
   * @param executor makes the calls; the caller shuts it down
   * @return items whose pages are prefetched
   */
  public PagedIterable<T, P> prefetching(Executor executor) {
    return new PagedIterable<>(first, call, items, Objects.requireNonNull(executor, "executor"));
  }

  private ItemIterator<T, P> items() {
    return new ItemIterator<>(pageIterator(), items);
  }

  private PageIterator<P> pageIterator() {
    return new PageIterator<>(first, call, ahead);
  }
}
