package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.auth.CachingTokenSource;
import io.github.computeops.internal.auth.Grant;
import io.github.computeops.internal.auth.TokenEndpoint;
import io.github.computeops.internal.auth.TokenExchangeGrant;
import io.github.computeops.internal.auth.TokenSharing;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.check.BaseUri;
import io.github.computeops.internal.sharing.SharingKey;
import io.github.computeops.internal.time.Time;
import java.net.URI;
import java.util.Optional;

/** The credentials of a tenant of a managed service provider. */
final class TenantCredentials extends Credentials {
  private final Credentials msp;
  private final URI endpoint;

  TenantCredentials(Credentials msp, URI endpoint) {
    this.msp = msp;
    this.endpoint = BaseUri.checked("token endpoint", endpoint);
  }

  @Override
  TokenSource source(Client transport, Time time, TokenSharing sharing) {
    TokenEndpoint tokens = new TokenEndpoint(endpoint, transport, time);
    Grant own = new TokenExchangeGrant(tokens, msp.source(transport, time, sharing));
    return CachingTokenSource.over(
        sharingKey().map(key -> sharing.of(() -> key, own)).orElse(own), time);
  }

  @Override
  Optional<String> sharingKey() {
    return msp.sharingKey().map(key -> SharingKey.of(key, endpoint.toString()));
  }

  /** The tenant and its MSP. */
  @Override
  public String toString() {
    return "the tenant at " + endpoint + " through " + msp;
  }
}
