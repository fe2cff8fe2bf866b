package io.github.computeops.filter;

import java.time.LocalDate;

/** A date to filter by; it is sent as {@code 2026-01-31}, without quotes. */
public final class DateProperty extends OrderedProperty<LocalDate, DateProperty> {
  DateProperty(String path) {
    super(path);
  }

  @Override
  DateProperty within(String parent) {
    return new DateProperty(parent + "/" + path());
  }
}
