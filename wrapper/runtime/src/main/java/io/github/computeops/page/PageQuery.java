package io.github.computeops.page;

import io.github.computeops.query.Query;

/** The parameters that are added to the caller's query to get one page. */
final class PageQuery extends Query {
  static final String LIMIT = "limit";
  static final String OFFSET = "offset";
  static final String NEXT = "next";

  private PageQuery(Builder builder) {
    super(builder);
  }

  /** Returns the query for a page of a size; 0 leaves the size to the service. */
  static Builder of(long limit) {
    return limit == 0 ? new Builder() : new Builder().queryParameter(LIMIT, limit);
  }

  static final class Builder extends Query.Builder<Builder> {
    private Builder() {}

    PageQuery build() {
      return new PageQuery(this);
    }
  }
}
