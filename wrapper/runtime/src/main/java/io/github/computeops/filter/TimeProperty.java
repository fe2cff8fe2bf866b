package io.github.computeops.filter;

import java.time.Instant;
import java.time.OffsetDateTime;

/** A point in time to filter by; it is sent in UTC, without quotes. */
public final class TimeProperty extends OrderedProperty<Instant, TimeProperty> {
  TimeProperty(String path) {
    super(path);
  }

  /**
   * Returns a filter for times equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(OffsetDateTime value) {
    return eq(given(value).toInstant());
  }

  /**
   * Returns a filter for times that differ from the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(OffsetDateTime value) {
    return ne(given(value).toInstant());
  }

  /**
   * Returns a filter for times later than the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter gt(OffsetDateTime value) {
    return gt(given(value).toInstant());
  }

  /**
   * Returns a filter for times later than or equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ge(OffsetDateTime value) {
    return ge(given(value).toInstant());
  }

  /**
   * Returns a filter for times earlier than the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter lt(OffsetDateTime value) {
    return lt(given(value).toInstant());
  }

  /**
   * Returns a filter for times earlier than or equal to the given one.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter le(OffsetDateTime value) {
    return le(given(value).toInstant());
  }

  /**
   * Returns a filter for times whose text contains the given one, such as {@code 2026-01}.
   *
   * @param part what to look for
   * @return the filter
   */
  public Filter contains(String part) {
    return compare(FilterOperator.CONTAINS, given(part));
  }

  @Override
  TimeProperty within(String parent) {
    return new TimeProperty(parent + "/" + path());
  }
}
