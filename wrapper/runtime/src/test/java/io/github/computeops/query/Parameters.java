package io.github.computeops.query;

import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.Sort;

/** A query as the templates write one. */
final class Parameters extends Query {
  private Parameters(Builder builder) {
    super(builder);
  }

  static final class Builder extends Query.Builder<Builder> {
    Builder() {}

    Builder(Parameters query) {
      mergeFrom(query);
    }

    Builder ifMatch(String name, String value) {
      return header(name, value);
    }

    Builder resourceUri(Object value) {
      return described("resource-uri", value);
    }

    Builder filter(String value) {
      return filtered("filter", value);
    }

    Builder filter(Filter filter) {
      return filtered("filter", filter, FilterDialect.INFIX);
    }

    Builder sort(Sort... order) {
      return sorted("sort", order);
    }

    Builder select(FilterProperty<?>... properties) {
      return selected("select", properties);
    }

    Parameters build() {
      return new Parameters(this);
    }
  }
}
