package io.github.computeops.listener;

import io.github.computeops.internal.check.RequestHeader;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** An attempt that is about to be sent. Belongs to the thread of the call. */
public final class AttemptStart {
  private final int number;
  private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private AttemptStart(int number) {
    this.number = number;
  }

  /**
   * Starts an attempt. The client does so for each of its own; a test of a listener may do so too.
   *
   * @param number 1 for the first of its call
   * @return the attempt, without headers
   */
  public static AttemptStart of(int number) {
    return new AttemptStart(number);
  }

  /**
   * Returns the number of the attempt within its call.
   *
   * @return 1 for the first
   */
  public int number() {
    return number;
  }

  /**
   * Adds a header to this attempt alone, such as {@code traceparent}. A header that the request has
   * already is replaced.
   *
   * @param name the header's name
   * @param value visible ASCII characters and spaces
   * @throws IllegalArgumentException if the client sets the header itself, or the value cannot be
   *     sent
   */
  public void header(String name, String value) {
    headers.put(RequestHeader.name(name), RequestHeader.value(name, value));
  }

  /**
   * Returns the headers that were added.
   *
   * @return a view, whose names ignore case
   */
  public Map<String, String> headers() {
    return Collections.unmodifiableMap(headers);
  }
}
