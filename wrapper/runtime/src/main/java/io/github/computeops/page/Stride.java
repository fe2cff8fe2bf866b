package io.github.computeops.page;

import java.util.stream.LongStream;

/**
 * How far apart the pages of a collection are, as far as the latest ones agree: with another total
 * the collection has changed, and with another size there is no telling where the next page begins.
 *
 * @param size the number of items of the latest page; 0 before the first
 * @param total the number of items in all that it stated; -1 if it did not
 * @param isSteady whether it stated a total, and agrees with the page before it if there was one
 */
record Stride(long size, long total, boolean isSteady) {
  static final Stride UNKNOWN = new Stride(0, -1, false);

  Stride after(PageHead page) {
    boolean agrees = size == 0 || page.size() == size && page.total() == total;
    return new Stride(page.size(), page.total(), agrees && page.size() > 0 && page.total() >= 0);
  }

  /** Returns the offsets of the pages from one on, at most so many. */
  LongStream offsetsFrom(long offset, int most) {
    return LongStream.iterate(offset, next -> next < total, next -> next + size).limit(most);
  }
}
