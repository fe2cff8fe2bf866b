package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a call succeeded, but the body of its response cannot be read, for example because it
 * is not JSON. A call that changes something was carried out, unless the body is a web page: then a
 * proxy or a login page responded, and the message says so.
 *
 * <p>What the call created can still be found:
 *
 * <pre>{@code
 * try {
 *   com.jobsV1().create(job);
 * } catch (InvalidResponseException e) {
 *   e.location(); // of the job
 * }
 * }</pre>
 */
public final class InvalidResponseException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * @serial the status of the response; 0 if the exception was made without one
   */
  private final int status;

  /**
   * @serial the headers of the response
   */
  private final TreeMap<String, List<String>> headers =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  /**
   * Makes one without status and headers.
   *
   * @param message which response cannot be read, and why
   * @param cause null if there is none
   */
  public InvalidResponseException(String message, @Nullable Throwable cause) {
    this(message, cause, 0, Map.of());
  }

  /**
   * Makes one.
   *
   * @param message which response cannot be read, and why
   * @param cause null if there is none
   * @param status the status of the response
   * @param headers the headers of the response; they are copied
   */
  public InvalidResponseException(
      String message,
      @Nullable Throwable cause,
      int status,
      Map<String, ? extends Collection<String>> headers) {
    super(message, cause);
    this.status = status;
    headers.forEach((name, values) -> this.headers.put(name, List.copyOf(values)));
  }

  /**
   * Returns the HTTP status.
   *
   * @return from 200 to 299; 0 if the exception was made without one
   */
  public int status() {
    return status;
  }

  /**
   * Returns all values of a header.
   *
   * @param name its name, in upper or lower case
   * @return the values in the order in which they came; empty if the response has none
   */
  public List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
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
    try {
      return header("Location").map(URI::create);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
