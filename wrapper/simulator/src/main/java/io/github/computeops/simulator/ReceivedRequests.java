package io.github.computeops.simulator;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Requests that the simulator received, for a test to check. Each {@code with} method leaves out
 * those that are different; {@link #times} and {@link #never} fail the test.
 *
 * <pre>{@code
 * simulator
 *     .received("PATCH /compute-ops-mgmt/v1/servers/{id}")
 *     .withHeader("tenant-acid", acme)
 *     .times(1);
 * }</pre>
 *
 * <p>Immutable: it has the requests that had been received when it was made.
 */
public final class ReceivedRequests {
  private final List<ReceivedRequest> all;
  private final List<ReceivedRequest> found;
  private final String wanted;

  ReceivedRequests(List<ReceivedRequest> all, List<ReceivedRequest> found, String wanted) {
    this.all = all;
    this.found = found;
    this.wanted = wanted;
  }

  /**
   * Keeps requests with a header.
   *
   * @param name in any case
   * @param value the whole value
   * @return those requests
   */
  public ReceivedRequests withHeader(String name, String value) {
    return with(
        " with the header " + name + ": " + value,
        it -> it.headers().getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).contains(value));
  }

  /**
   * Keeps requests with a query parameter.
   *
   * @param name its name, not encoded
   * @param value one of its values, not encoded
   * @return those requests
   */
  public ReceivedRequests withQuery(String name, String value) {
    return with(
        " with the query parameter " + name + "=" + value,
        it -> it.queryValues(name).contains(value));
  }

  /**
   * Keeps requests whose JSON body has a text in it.
   *
   * @param text such as {@code "name":"Web"}
   * @return those requests
   */
  public ReceivedRequests withBody(String text) {
    return with(" with " + text + " in the body", it -> it.body().contains(text));
  }

  private ReceivedRequests with(String further, Predicate<ReceivedRequest> condition) {
    return new ReceivedRequests(all, found.stream().filter(condition).toList(), wanted + further);
  }

  /**
   * Checks how many there are.
   *
   * @param count 0 or more
   * @return these requests
   * @throws AssertionError if there are fewer or more; its message lists what was received
   */
  public ReceivedRequests times(int count) {
    if (found.size() != count) {
      throw new AssertionError(
          "Expected "
              + count
              + " of "
              + wanted
              + ", but there were "
              + found.size()
              + ". The simulator received:"
              + all.stream().map(it -> "\n  " + it.line()).collect(Collectors.joining()));
    }
    return this;
  }

  /**
   * Checks that there are none.
   *
   * @throws AssertionError if there is one; its message lists what was received
   */
  public void never() {
    times(0);
  }

  /** {@return the requests, oldest first; unmodifiable} */
  public List<ReceivedRequest> list() {
    return found;
  }

  /** {@return what was asked for, and how many there are} */
  @Override
  public String toString() {
    return found.size() + " of " + wanted;
  }
}
