package io.github.computeops.page;

import io.github.computeops.internal.Given;
import io.github.computeops.internal.Internal;
import io.github.computeops.json.JsonModel;
import io.github.computeops.query.Query;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
  private final ReadingMode mode;

  private PagedIterable(
      Position first, Function<Query, P> call, Function<P, List<T>> items, ReadingMode mode) {
    this.first = first;
    this.call = call;
    this.items = items;
    this.mode = mode;
  }

  private static <T, P extends JsonModel> PagedIterable<T, P> from(
      Position first, Function<Query, P> call, Function<P, List<T>> items) {
    return new PagedIterable<>(first, call, items, ReadingMode.ONE_BY_ONE);
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
    return from(Start.byOffset(query, largest), call, items);
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
    return from(Start.byCursor(query, largest), call, items);
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
    return from(Start.onlyPage(query, largest), call, items);
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
    return from(new OnlyPosition(0), none -> call.get(), items);
  }

  /** {@return the items, from the first page on} */
  @Override
  public Iterator<T> iterator() {
    return items();
  }

  /**
   * Returns the items as a stream, which requests a page when its first item is needed.
   *
   * @return a sequential stream; closing it cancels the calls for pages that were requested ahead
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
    return this::each;
  }

  /**
   * Returns the same items in the same order, read faster: pages are requested ahead of the one in
   * use, several at a time. The first page tells how many there are; the others follow.
   *
   * <pre>{@code
   * for (ServerV1 server : com.serversV1().all().concurrency(8)) {
   *   System.out.println(server.name());
   * }
   * }</pre>
   *
   * <p>All promises of this class hold: a failure is thrown when the iteration reaches its page,
   * after the items before it, and what was requested ahead changes no result. If the service pages
   * by cursor or states no {@code total}, a page is requested while the one before it is in use.
   * The same goes for a collection that changes: once a page states another total or has another
   * size than the one before, what was requested ahead is dropped and requested one by one, until
   * two pages agree.
   *
   * <p>The calls share the client's rate limit, retries and connections. They are made by virtual
   * threads if the JVM has them (21 or newer), else by at most so many daemon threads, which end
   * with the iteration. The logging context (MDC) of the iterating thread goes with them. If the
   * thread is interrupted, or the stream closed, they are cancelled; if a loop is left, those under
   * way end by themselves, and no more are made.
   *
   * @param most how many pages may be requested, received or in use at the same time: 1 to 1,000.
   *     With 1, pages are read one by one.
   * @return items whose pages are requested ahead
   * @throws IllegalArgumentException if the number is out of range
   */
  public PagedIterable<T, P> concurrency(int most) {
    return in(mode.concurrency(most));
  }

  /**
   * Returns the same items, with one page requested ahead: {@link #concurrency} of 2.
   *
   * @return items whose pages are prefetched
   */
  public PagedIterable<T, P> prefetching() {
    return concurrency(2);
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
    return in(mode.prefetching(Given.argument("executor", executor)));
  }

  /**
   * Returns the same items, with something of the iterating thread taken along to the threads that
   * request pages ahead.
   *
   * @param carried is given each task in the iterating thread, and returns what to run instead
   * @return the items
   * @hidden
   */
  @Internal
  public PagedIterable<T, P> carrying(UnaryOperator<Runnable> carried) {
    return in(mode.carrying(carried));
  }

  private PagedIterable<T, P> in(ReadingMode other) {
    return new PagedIterable<>(first, call, items, other);
  }

  private ItemIterator<T, P> items() {
    return new ItemIterator<>(each(), items);
  }

  private PageIterator<P> each() {
    return new PageIterator<>(first, mode.source(call));
  }
}
