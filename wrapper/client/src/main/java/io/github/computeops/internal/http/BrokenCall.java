package io.github.computeops.internal.http;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;

/** What an exception says about a request that got no whole response. */
public final class BrokenCall {
  private BrokenCall() {}

  /** Tells whether the request would fail the same way again. */
  public static boolean isLasting(IOException failure) {
    return failure instanceof NotSent
        || failure instanceof LocalFailure
        || Stream.<Throwable>iterate(failure, e -> e != null, Throwable::getCause)
            .anyMatch(CertificateException.class::isInstance);
  }

  /** Returns why, in words. */
  public static String reason(IOException failure) {
    return failure.getMessage() == null
        ? "the connection broke (" + failure.getClass().getSimpleName() + ")"
        : failure.getMessage();
  }
}
