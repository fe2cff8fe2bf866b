package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.auth.CachingTokenSource;
import io.github.computeops.internal.auth.TokenEndpoint;
import io.github.computeops.internal.auth.TokenExchangeGrant;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.check.BaseUri;
import io.github.computeops.internal.time.Time;
import java.net.URI;

/** The credentials of a tenant of a managed service provider. */
final class TenantCredentials extends Credentials {
  private final Credentials msp;
  private final URI endpoint;

  TenantCredentials(Credentials msp, URI endpoint) {
    this.msp = msp;
    this.endpoint = BaseUri.checked("token endpoint", endpoint);
  }

  @Override
  TokenSource source(Client transport, Time time) {
    TokenEndpoint tokens = new TokenEndpoint(endpoint, transport, time);
    return CachingTokenSource.over(
        new TokenExchangeGrant(tokens, msp.source(transport, time)), time);
  }

  /** The tenant and its MSP. */
  @Override
  public String toString() {
    return "the tenant at " + endpoint + " through " + msp;
  }
}
