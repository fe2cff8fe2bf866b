package io.github.computeops;

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
  @Nullable Transport transport;
  Connections connections = Connections.ofDefaults();
  @Nullable AttemptListener listener;
  boolean bodiesLogged;
  String product = "";
  @Nullable Time time;

  private Transport sending() {
    if (http == null) {
      return transport == null ? Transport.apache() : transport;
    }
    if (transport == null) {
      return Transport.over(http);
    }
    throw new IllegalArgumentException(
        "Both an HTTP client and a transport are set, and only one can send; leave one out.");
  }

  Settings toSettings() {
    return new Settings(
        Optional.ofNullable(baseUri),
        Optional.ofNullable(credentials).map(given -> given::source),
        timeouts.settings(),
        retryPolicy.settings(),
        rateLimit.settings(),
        sending().client(),
        sending().engine(),
        connections.settings(),
        Optional.ofNullable(listener),
        bodiesLogged,
        product,
        Optional.ofNullable(time));
  }
}
