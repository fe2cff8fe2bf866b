package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.call.Settings;
import io.github.computeops.internal.time.Time;
import io.github.computeops.listener.AttemptListener;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings of a client that is being built. */
final class ClientSettings {
  @Nullable URI baseUri;
  @Nullable Credentials credentials;
  Timeouts timeouts = Timeouts.ofDefaults();
  RetryPolicy retryPolicy = RetryPolicy.ofDefaults();
  RateLimit rateLimit = RateLimit.adaptive();
  @Nullable HttpClient http;
  @Nullable Client transport;
  @Nullable AttemptListener listener;
  boolean bodiesLogged;
  String product = "";
  @Nullable Time time;

  Settings toSettings() {
    return new Settings(
        Optional.ofNullable(baseUri),
        Optional.ofNullable(credentials).map(given -> given::source),
        timeouts.settings(),
        retryPolicy.settings(),
        rateLimit.settings(),
        Optional.ofNullable(http),
        Optional.ofNullable(transport),
        Optional.ofNullable(listener),
        bodiesLogged,
        product,
        Optional.ofNullable(time));
  }
}
