package io.github.computeops;

import io.github.computeops.internal.http.HttpDate;
import io.github.computeops.internal.http.ResponseHead;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The value of a call, and the response it came with: status, headers, and notices of removal.
 *
 * <pre>{@code
 * Response<ServerV1> response = com.withResponse(view -> view.serversV1().get(id));
 * response.status(); // 200
 * response.value().hardware().powerState();
 * }</pre>
 *
 * <p>Immutable and thread-safe if its value is.
 *
 * @param <T> what the call returns
 */
public final class Response<T extends @Nullable Object> {
  private final T value;
  private final ResponseHead head;
  private final int attempts;

  Response(T value, ResponseHead head, int attempts) {
    this.value = value;
    this.head = head;
    this.attempts = attempts;
  }

  /**
   * Returns what the call returned.
   *
   * @return the value; null for a call that returns nothing
   */
  public T value() {
    return value;
  }

  ResponseHead head() {
    return head;
  }

  /**
   * Returns the HTTP status.
   *
   * @return from 200 to 299
   */
  public int status() {
    return head.status();
  }

  /**
   * Returns how often the call was sent until this response came.
   *
   * @return 1 or more
   */
  public int attempts() {
    return attempts;
  }

  /**
   * Returns all values of a header.
   *
   * @param name its name, in upper or lower case
   * @return the values in the order in which they came; empty if the response has none
   */
  public List<String> headers(String name) {
    return List.copyOf(head.headers().getOrDefault(name, List.of()));
  }

  /**
   * Returns the first value of a header.
   *
   * @param name its name, in upper or lower case
   * @return the value; empty if the response has none
   */
  public Optional<String> header(String name) {
    return headers(name).stream().findFirst();
  }

  /**
   * Returns the address in {@code Location}: of what was created, or of where to ask for the
   * progress of work that was started.
   *
   * @return the address, often without a host; empty if there is none, or it cannot be parsed
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
   * Tells whether the service announced that the operation is deprecated.
   *
   * @return true if the response has a {@code Deprecation} header other than {@code false}
   */
  public boolean isDeprecated() {
    return header("Deprecation").filter(value -> !value.equalsIgnoreCase("false")).isPresent();
  }

  /**
   * Returns since when the operation is deprecated.
   *
   * @return the instant; empty if the service gives none, or it cannot be parsed
   */
  public Optional<Instant> deprecatedSince() {
    return header("Deprecation").flatMap(HttpDate::read);
  }

  /**
   * Returns when the operation may be removed. Dates in the past have not meant removal so far.
   *
   * @return the instant; empty if the service gives none, or it cannot be parsed
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
