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
 * <p>sends {@code GET …/servers?limit=100}, then {@code …?limit=100&offset=100}, and so on: pages
 * as large as the operation allows, unless the query sets a {@code limit}, which is the size of a
 * page and no limit on what comes in all. An {@code offset} or {@code next} of the query is where
 * to start. Nothing is sent before the first item is asked for, and no page before its first item
 * is, so {@code stream().limit(250)} reads three pages.
 *
 * <p>The end is where the service's {@code total} is reached, where no {@code next} cursor is
 * named, or, without these, where a page is empty. A result is never short without a word: where
 * the service says there is more and gives none, or the operation has no parameter to ask for more,
 * the iteration ends with an {@link IncompleteCollectionException}.
 *
 * <p>A call that fails throws from {@code hasNext} or {@code next}; calling again asks for the same
 * page again, so nothing is lost and nothing passes for the end.
 *
 * <p>The service does not hold a collection still. Where items are added or removed while it is
 * read by offset, an item may come twice or be missed; sort by a property that does not change, and
 * tell items by their id.
 *
 * <p>Immutable and thread-safe; each iterator starts anew, belongs to one thread, and keeps one
 * page in memory, however large the collection.
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
   * For generated code: an operation that pages by {@code offset}.
   *
   * @param query what the caller asks for
   * @param largest the size of a page where the query sets none; 0 leaves it to the service
   * @param call asks for one page, with what it is given added to the query
   * @param items the items of a page
   * @param <T> an item
   * @param <P> a page
   * @return the pages
   * @throws IllegalArgumentException when the query is null, or its limit or offset is no number
   * @hidden
   */
  @Internal
  public static <T, P extends JsonModel> PagedIterable<T, P> byOffset(
      Query query, long largest, Function<Query, P> call, Function<P, List<T>> items) {
    return new PagedIterable<>(Start.byOffset(query, largest), call, items, null);
  }

  /**
   * For generated code: an operation that pages by the cursor {@code next}.
   *
   * @param query what the caller asks for
   * @param largest the size of a page where the query sets none; 0 leaves it to the service
   * @param call asks for one page, with what it is given added to the query
   * @param items the items of a page
   * @param <T> an item
   * @param <P> a page
   * @return the pages
   * @throws IllegalArgumentException when the query is null or its limit is no number
   * @hidden
   */
  @Internal
  public static <T, P extends JsonModel> PagedIterable<T, P> byCursor(
      Query query, long largest, Function<Query, P> call, Function<P, List<T>> items) {
    return new PagedIterable<>(Start.byCursor(query, largest), call, items, null);
  }

  /**
   * For generated code: an operation that has a {@code limit} but gives one page alone.
   *
   * @param query what the caller asks for
   * @param largest the size of the page where the query sets none; 0 leaves it to the service
   * @param call asks for the page, with what it is given added to the query
   * @param items the items of the page
   * @param <T> an item
   * @param <P> the page
   * @return the page
   * @throws IllegalArgumentException when the query is null or its limit is no number
   * @hidden
   */
  @Internal
  public static <T, P extends JsonModel> PagedIterable<T, P> onePage(
      Query query, long largest, Function<Query, P> call, Function<P, List<T>> items) {
    return new PagedIterable<>(Start.onlyPage(query, largest), call, items, null);
  }

  /**
   * For generated code: an operation that gives one page alone.
   *
   * @param call asks for the page
   * @param items the items of the page
   * @param <T> an item
   * @param <P> the page
   * @return the page
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
   * The items as a stream, which asks for no page before it needs it.
   *
   * @return a sequential stream; closing it breaks off a page that is being prefetched
   */
  public Stream<T> stream() {
    ItemIterator<T, P> iterator = items();
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false)
        .onClose(iterator::close);
  }

  /**
   * The pages themselves, for what they say beside their items, such as sums. Every page the
   * service gives is among them, empty ones too.
   *
   * @return the pages, read while they are iterated
   */
  public Iterable<P> pages() {
    return this::pageIterator;
  }

  /**
   * The same, with the next page asked for while the current one is used: one page ahead, never
   * more. Each such call has a daemon thread of its own, which ends with it; an iteration that is
   * abandoned leaves nothing behind but the answer to one call.
   *
   * @return pages that prefetch
   */
  public PagedIterable<T, P> prefetching() {
    return prefetching(Prefetch.THREAD);
  }

  /**
   * The same, with the next page asked for while the current one is used: one page ahead, never
   * more. A failure is thrown where that page is reached. Where the executor refuses or has not
   * begun by then, the iterating thread makes the call.
   *
   * @param executor makes the calls; it stays the caller's to shut down
   * @return pages that prefetch
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
