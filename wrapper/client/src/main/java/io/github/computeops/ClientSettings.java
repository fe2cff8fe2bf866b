package io.github.computeops;

import feign.Client;
import io.github.computeops.files.TransferSettings;
import io.github.computeops.internal.auth.SharedGrant;
import io.github.computeops.internal.auth.TokenSharing;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.call.Settings;
import io.github.computeops.internal.ratelimit.SharedQuota;
import io.github.computeops.internal.sharing.SharingKey;
import io.github.computeops.internal.time.Time;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.TokenStore;
import io.github.computeops.work.WorkSettings;
import java.net.URI;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The settings of a client that is being built. */
final class ClientSettings {
  @Nullable URI baseUri;
  @Nullable Credentials credentials;
  Timeouts timeouts = Timeouts.ofDefaults();
  RetryPolicy retryPolicy = RetryPolicy.ofDefaults();
  RateLimit rateLimit = RateLimit.adaptive();
  @Nullable TokenStore tokenStore;
  @Nullable Quota quota;
  Transport transport = Transport.apache();
  Connections connections = Connections.ofDefaults();
  long maxResponseSize = 256L << 20;
  @Nullable AttemptListener listener;
  WorkSettings work = WorkSettings.ofDefaults();
  boolean bodiesLogged;
  TransferSettings transfers = TransferSettings.ofDefaults();
  String product = "";
  @Nullable Time time;

  Settings toSettings() {
    return new Settings(
        Optional.ofNullable(baseUri),
        Optional.ofNullable(credentials).map(this::tokens),
        timeouts.settings(),
        retryPolicy.settings(),
        rateLimit.settings(Optional.ofNullable(quota).flatMap(this::shared)),
        transport.client(),
        transport.engine(),
        connections.settings(),
        maxResponseSize,
        Optional.ofNullable(listener),
        work,
        bodiesLogged,
        transfers,
        product,
        Optional.ofNullable(time));
  }

  private BiFunction<Client, Time, TokenSource> tokens(Credentials given) {
    TokenStore store = tokenStore;
    return (transport, clientTime) ->
        given.source(
            transport,
            clientTime,
            store == null
                ? TokenSharing.NONE
                : (key, own) -> new SharedGrant(store, key.get(), own, clientTime));
  }

  /** Empty as long as something else is missing, which is then said. */
  private Optional<SharedQuota> shared(Quota given) {
    return baseUri == null || credentials == null
        ? Optional.empty()
        : Optional.of(new SharedQuota(given, SharingKey.of(quotaOwner(), baseUri.toString())));
  }

  private String quotaOwner() {
    return Optional.ofNullable(credentials)
        .flatMap(Credentials::sharingKey)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "A quota is shared by clients of the same API client, and tokens from a"
                        + " supplier do not tell whose they are; set credentials of an API client,"
                        + " or no quota."));
  }
}
