package io.github.computeops;

import io.github.computeops.internal.call.AnswerHead;
import io.github.computeops.internal.http.HttpDate;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a call returned, with what came along: status, headers, and notices of removal.
 *
 * <pre>{@code
 * Response<ServerV1> answer = com.withResponse(view -> view.serversV1().get(id));
 * answer.status(); // 200
 * answer.value().hardware().powerState();
 * }</pre>
 *
 * <p>Immutable and thread-safe, as far as its value is.
 *
 * @param <T> what the call returns
 */
public final class Response<T> {
  private final T value;
  private final AnswerHead head;

  Response(T value, AnswerHead head) {
    this.value = value;
    this.head = head;
  }

  /**
   * What the call returned.
   *
   * @return the value; null for a call that returns nothing
   */
  public T value() {
    return value;
  }

  /**
   * The HTTP status.
   *
   * @return from 200 to 299
   */
  public int status() {
    return head.status();
  }

  /**
   * How often the call was sent until it was answered so.
   *
   * @return 1 or more
   */
  public int attempts() {
    return head.attempts();
  }

  /**
   * All values of a header.
   *
   * @param name its name; upper and lower case are the same
   * @return the values in the order they came; empty where the answer had none
   */
  public List<String> headers(String name) {
    return List.copyOf(head.headers().getOrDefault(name, List.of()));
  }

  /**
   * The first value of a header.
   *
   * @param name its name; upper and lower case are the same
   * @return the value; empty where the answer had none
   */
  public Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /**
   * Where the answer points: what was created, or what to ask for the outcome of work that was
   * started.
   *
   * @return the address, often without a host; empty where there is none, or none that can be read
   */
  public Optional<URI> location() {
    return header("Location").flatMap(Response::address);
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the service announced that the operation is deprecated.
   *
   * @return true where the answer has a {@code Deprecation} header other than {@code false}
   */
  public boolean isDeprecated() {
    return header("Deprecation").filter(value -> !value.equalsIgnoreCase("false")).isPresent();
  }

  /**
   * Since when the operation is deprecated.
   *
   * @return the moment; empty where the service names none, or none that can be read
   */
  public Optional<Instant> deprecatedSince() {
    return header("Deprecation").flatMap(HttpDate::read);
  }

  /**
   * When the operation may be removed. Dates in the past have not meant removal so far.
   *
   * @return the moment; empty where the service names none, or none that can be read
   */
  public Optional<Instant> sunset() {
    return header("Sunset").flatMap(HttpDate::read);
  }

  /** The status and the value. */
  @Override
  public String toString() {
    return "Response[" + status() + ", " + value + "]";
  }
}
