package io.github.computeops.page;

import io.github.computeops.query.Query;

/** The one page of an operation that has no parameter to request another. */
record OnlyPosition(long limit) implements Position {

  @Override
  public Query request() {
    return PageQuery.of(limit).build();
  }

  @Override
  public Position after(PageHead page) {
    long received = Math.max(0, page.offset()) + page.size();
    if (received < page.total()) {
      return new Ending(
          "The service says that "
              + page.total()
              + " items match but returned "
              + page.size()
              + ", and the operation has no parameter to request the rest;"
              + " narrow the query, or read one page with the operation itself.");
    }
    return page.size() > 0 && page.total() >= 0 && received > page.total()
        ? Ending.afterMore(page.total(), received)
        : Ending.COMPLETE;
  }
}
