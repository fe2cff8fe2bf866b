package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.auth.CachingTokenSource;
import io.github.computeops.internal.auth.TokenEndpoint;
import io.github.computeops.internal.auth.TokenExchangeGrant;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.check.BaseUri;
import io.github.computeops.internal.time.Time;
import java.net.URI;

/** A tenant of a managed service provider. */
final class TenantCredentials extends Credentials {
  private final Credentials msp;
  private final URI issuer;

  TenantCredentials(Credentials msp, URI issuer) {
    if (msp == null) {
      throw new IllegalArgumentException(
          "The MSP's credentials are null; give those of its workspace.");
    }
    this.msp = msp;
    this.issuer = BaseUri.checked("The issuer", issuer);
  }

  @Override
  TokenSource source(Client transport, Time time) {
    TokenEndpoint endpoint = new TokenEndpoint(issuer, transport, time);
    return CachingTokenSource.over(
        new TokenExchangeGrant(endpoint, msp.source(transport, time)), time);
  }

  /** On whose behalf, and through whom. */
  @Override
  public String toString() {
    return "the tenant at " + issuer + " through " + msp;
  }
}
