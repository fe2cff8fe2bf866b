package io.github.computeops.error;

/**
 * The root of what a call throws when it fails: the service refused it ({@link ApiException}), no
 * token could be had ({@link AuthenticationException}), the connection broke ({@link
 * TransportException}), or the answer was no JSON ({@link InvalidResponseException}).
 *
 * <p>Not among them: what a mistake in the calling code throws, an {@link IllegalArgumentException}
 * or {@link IllegalStateException}, before anything is sent; and {@link
 * io.github.computeops.json.JsonReadException}, an {@code IllegalStateException} too, from reading
 * a property that the answer lacks. Models have no client, so theirs cannot be of this family.
 */
public abstract class ComputeOpsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ComputeOpsException(String message, Throwable cause) {
    super(message, cause);
  }
}
