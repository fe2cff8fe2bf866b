package io.github.computeops.simulator;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
  private static final int LISTED = 50;
  private final List<ReceivedRequest> all;
  private final List<ReceivedRequest> found;
  private final String wanted;

  /** What a failure tells of each request for the operation, beside its line. */
  private final Function<ReceivedRequest, String> details;

  private final Predicate<ReceivedRequest> ofOperation;

  private ReceivedRequests(
      List<ReceivedRequest> all,
      List<ReceivedRequest> found,
      String wanted,
      Predicate<ReceivedRequest> ofOperation,
      Function<ReceivedRequest, String> details) {
    this.all = all;
    this.found = found;
    this.wanted = wanted;
    this.ofOperation = ofOperation;
    this.details = details;
  }

  static ReceivedRequests of(List<ReceivedRequest> all, String operation) {
    Predicate<ReceivedRequest> ofOperation = it -> it.isFor(operation);
    return new ReceivedRequests(
        all, all.stream().filter(ofOperation).toList(), operation, ofOperation, it -> "");
  }

  /**
   * Keeps requests with a header.
   *
   * @param name in any case
   * @param value the whole value
   * @return those requests
   * @throws IllegalArgumentException if one is null
   */
  public ReceivedRequests withHeader(String name, String value) {
    String key = Given.text("name of the header", name).toLowerCase(Locale.ROOT);
    return with(
        " with the header " + name + ": " + Given.text("value of the header", value),
        it -> it.headers().getOrDefault(key, List.of()).contains(value),
        it -> " " + key + ": " + it.headers().getOrDefault(key, List.of("none")).get(0));
  }

  /**
   * Keeps requests with a query parameter.
   *
   * @param name its name, not encoded
   * @param value one of its values, not encoded
   * @return those requests
   * @throws IllegalArgumentException if one is null
   */
  public ReceivedRequests withQuery(String name, String value) {
    return with(
        " with the query parameter "
            + Given.text("name of the query parameter", name)
            + "="
            + Given.text("value of the query parameter", value),
        it -> it.queryValues(name).contains(value),
        it -> "");
  }

  /**
   * Keeps requests whose JSON body has a text in it.
   *
   * @param text such as {@code "name":"Web"}
   * @return those requests
   * @throws IllegalArgumentException if one is null
   */
  public ReceivedRequests withBody(String text) {
    String part = Given.text("text in the body", text);
    return with(
        " with " + part + " in the body",
        it -> it.body().contains(part),
        it -> " " + (it.body().isEmpty() ? "without a JSON body" : it.body()));
  }

  private ReceivedRequests with(
      String further,
      Predicate<ReceivedRequest> condition,
      Function<ReceivedRequest, String> shown) {
    return new ReceivedRequests(
        all,
        found.stream().filter(condition).toList(),
        wanted + further,
        ofOperation,
        it -> details.apply(it) + shown.apply(it));
  }

  /**
   * Checks how many there are.
   *
   * @param count 0 or more
   * @return these requests
   * @throws AssertionError if there are fewer or more; its message lists the latest 50 requests
   *     that were received, with the headers and bodies that were asked for
   * @throws IllegalArgumentException if the count is negative
   */
  public ReceivedRequests times(int count) {
    if (found.size() != Given.count(count)) {
      throw new AssertionError(
          "Expected "
              + count
              + " of "
              + wanted
              + (found.size() == 1
                  ? ", but there was 1. "
                  : ", but there were " + found.size() + ". ")
              + received());
    }
    return this;
  }

  private String received() {
    if (all.isEmpty()) {
      return "The simulator received nothing.";
    }
    int earlier = Math.max(0, all.size() - LISTED);
    String lines =
        all.stream()
            .skip(earlier)
            .map(it -> "\n  " + it.line() + (ofOperation.test(it) ? details.apply(it) : ""))
            .collect(Collectors.joining());
    return "The simulator received:" + (earlier > 0 ? "\n  … " + earlier + " earlier" : "") + lines;
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
