package io.github.computeops;

import io.github.computeops.files.TransferSettings;
import io.github.computeops.internal.call.Settings;
import io.github.computeops.internal.time.Time;
import io.github.computeops.listener.AttemptListener;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of a client that is being built. */
final class ClientSettings {
  @Nullable URI baseUri;
  @Nullable Credentials credentials;
  Timeouts timeouts = Timeouts.ofDefaults();
  RetryPolicy retryPolicy = RetryPolicy.ofDefaults();
  RateLimit rateLimit = RateLimit.adaptive();
  Transport transport = Transport.apache();
  Connections connections = Connections.ofDefaults();
  long maxResponseSize = 256L << 20;
  @Nullable AttemptListener listener;
  boolean bodiesLogged;
  TransferSettings transfers = TransferSettings.ofDefaults();
  String product = "";
  @Nullable Time time;

  Settings toSettings() {
    return new Settings(
        Optional.ofNullable(baseUri),
        Optional.ofNullable(credentials).map(given -> given::source),
        timeouts.settings(),
        retryPolicy.settings(),
        rateLimit.settings(),
        transport.client(),
        transport.engine(),
        connections.settings(),
        maxResponseSize,
        Optional.ofNullable(listener),
        bodiesLogged,
        transfers,
        product,
        Optional.ofNullable(time));
  }
}
