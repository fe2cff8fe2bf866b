package io.github.computeops.filter;

import java.time.Instant;
import java.time.OffsetDateTime;

/** A point in time to filter by; it is sent in UTC and without quotes. */
public final class TimeProperty extends FilterProperty<TimeProperty> {
  TimeProperty(String path) {
    super(path);
  }

  /**
   * Equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(Instant value) {
    return compare(FilterOperator.EQ, given(value));
  }

  /**
   * Equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter eq(OffsetDateTime value) {
    return eq(given(value).toInstant());
  }

  /**
   * Not equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(Instant value) {
    return compare(FilterOperator.NE, given(value));
  }

  /**
   * Not equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ne(OffsetDateTime value) {
    return ne(given(value).toInstant());
  }

  /**
   * Later.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter gt(Instant value) {
    return compare(FilterOperator.GT, given(value));
  }

  /**
   * Later.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter gt(OffsetDateTime value) {
    return gt(given(value).toInstant());
  }

  /**
   * Later or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ge(Instant value) {
    return compare(FilterOperator.GE, given(value));
  }

  /**
   * Later or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter ge(OffsetDateTime value) {
    return ge(given(value).toInstant());
  }

  /**
   * Earlier.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter lt(Instant value) {
    return compare(FilterOperator.LT, given(value));
  }

  /**
   * Earlier.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter lt(OffsetDateTime value) {
    return lt(given(value).toInstant());
  }

  /**
   * Earlier or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter le(Instant value) {
    return compare(FilterOperator.LE, given(value));
  }

  /**
   * Earlier or equal.
   *
   * @param value what to compare with
   * @return the filter
   */
  public Filter le(OffsetDateTime value) {
    return le(given(value).toInstant());
  }

  /**
   * That the time as text has another inside, such as {@code 2026-01}.
   *
   * @param part the other
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
