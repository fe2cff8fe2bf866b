package io.github.computeops.error;

import io.github.computeops.failure.ComputeOpsException;
import java.util.Optional;
import java.util.Set;

/**
 * Thrown if a store behind a signed address responds with an error, or if the address must not be
 * used. Stores say in XML what is wrong.
 *
 * <p>For example {@code The download from https://bucket.s3.amazonaws.com failed with 403: Request
 * has expired (AccessDenied)}. No message has the address.
 */
public final class StoreException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;
  private static final Set<String> REJECTED =
      Set.of("ExpiredToken", "InvalidToken", "TokenRefreshRequired");
  private static final Set<String> PASSING =
      Set.of("RequestTimeout", "SlowDown", "InternalError", "ServiceUnavailable");

  /**
   * @serial the HTTP status; 0 if nothing was sent
   */
  private final int status;

  /**
   * @serial the code of the store; empty if there is none
   */
  private final String code;

  /**
   * Makes one.
   *
   * @param message what failed, and why
   * @param status the HTTP status; 0 if nothing was sent
   * @param code the store's own code for the error; empty if it gave none
   */
  public StoreException(String message, int status, String code) {
    super(message, null);
    this.status = status;
    this.code = code;
  }

  /** {@return the HTTP status, such as 403; 0 if the address must not be used} */
  public int status() {
    return status;
  }

  /**
   * Returns the store's own code for the error.
   *
   * @return such as {@code AccessDenied}; empty if the response had none
   */
  public Optional<String> code() {
    return code.isEmpty() ? Optional.empty() : Optional.of(code);
  }

  /**
   * Tells whether the store rejected the address itself, so that another one may help: since it has
   * expired, for example.
   *
   * @return true for 401 and 403, and for codes of expired tokens
   */
  public boolean isRejected() {
    return status == 401 || status == 403 || REJECTED.contains(code);
  }

  /**
   * Tells whether the same request may succeed later.
   *
   * @return true for 408, 429 and 5xx, and for codes such as {@code SlowDown}
   */
  public boolean isRetryable() {
    return status == 408 || status == 429 || status >= 500 || PASSING.contains(code);
  }
}
