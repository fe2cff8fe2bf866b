package io.github.computeops.page;

import io.github.computeops.json.JsonModel;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Iterates over the items of one page after the other. */
final class ItemIterator<T, P extends JsonModel> implements Iterator<T> {
  private final PageIterator<P> pages;
  private final Function<P, List<T>> itemsOf;
  private Iterator<T> items = Collections.emptyIterator();

  ItemIterator(PageIterator<P> pages, Function<P, List<T>> itemsOf) {
    this.pages = pages;
    this.itemsOf = itemsOf;
  }

  @Override
  public boolean hasNext() {
    while (!items.hasNext()) {
      items = Collections.emptyIterator();
      P page = pages.peek();
      if (page == null) {
        return false;
      }
      // Read before going on, so that items that cannot be read are not skipped.
      items = itemsOf.apply(page).iterator();
      pages.next();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("There are no more items; ask hasNext() first.");
    }
    return items.next();
  }

  void close() {
    pages.close();
  }
}
