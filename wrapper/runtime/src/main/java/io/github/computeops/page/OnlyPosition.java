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
    return Math.max(0, page.offset()) + page.size() < page.total()
        ? new Ending(
            "The service says that "
                + page.total()
                + " items match but returned "
                + page.size()
                + ", and the operation has no parameter to request the rest;"
                + " narrow the query, or read one page with the operation itself.")
        : Ending.COMPLETE;
  }
}
