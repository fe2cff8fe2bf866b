package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.request.PercentEncoding;

/**
 * Exchanges the token of an MSP for one of its tenants (RFC 8693). If the token endpoint rejects
 * the MSP's token, the exchange is repeated once with another of those.
 */
public record TokenExchangeGrant(TokenEndpoint endpoint, TokenSource msp) implements Grant {
  private static final String FORM =
      "grant_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Agrant-type%%3Atoken-exchange"
          + "&subject_token=%s"
          + "&subject_token_type=urn%%3Aietf%%3Aparams%%3Aoauth%%3Atoken-type%%3Aaccess_token";

  @Override
  public Token token() throws InterruptedException {
    String subject = msp.token();
    try {
      return endpoint.token(exchange(subject));
    } catch (AuthenticationException e) {
      if (e.isRetryable()) {
        throw e;
      }
      return endpoint.token(exchange(another(subject, e)));
    }
  }

  private String another(String rejected, AuthenticationException why) {
    msp.rejected(rejected);
    String other = msp.token();
    if (other.equals(rejected)) {
      throw why;
    }
    return other;
  }

  private static TokenRequest exchange(String subject) {
    return new TokenRequest(
        "the exchange of the MSP's token",
        "check that the tenant belongs to the MSP's workspace and that its API client may act for it",
        String.format(FORM, PercentEncoding.of(subject)),
        null,
        subject);
  }

  @Override
  public void close() {
    msp.close();
  }
}
