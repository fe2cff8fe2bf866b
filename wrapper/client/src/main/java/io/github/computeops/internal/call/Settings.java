package io.github.computeops.internal.call;

import feign.Client;
import io.github.computeops.files.TransferSettings;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.ratelimit.Ceiling;
import io.github.computeops.internal.ratelimit.SharedQuota;
import io.github.computeops.internal.retry.Backoff;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.HttpEngine;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.work.WorkSettings;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The settings of a client, in the plain values that its parts need.
 *
 * @param tokens makes the source of tokens, once transport and time are known
 * @param transport the caller's, which stays open
 * @param engine what sends if there is none
 * @param maxResponseSize in bytes, decompressed
 * @param transfers which signed addresses may be used
 * @param product goes before the SDK's own name in {@code User-Agent}; may be empty
 * @param time of tests; that of the machine if there is none
 */
public record Settings(
    Optional<URI> baseUri,
    Optional<BiFunction<Client, Time, TokenSource>> tokens,
    Timeouts timeouts,
    Retries retries,
    Pace pace,
    Optional<Client> transport,
    HttpEngine.Factory engine,
    ConnectionSettings connections,
    long maxResponseSize,
    Optional<AttemptListener> listener,
    WorkSettings work,
    boolean bodiesLogged,
    TransferSettings transfers,
    String product,
    Optional<Time> time) {
  public Settings {
    check(
        baseUri.isPresent(),
        "Neither a region nor a base URI is set; call region(Region.EU_CENTRAL), for example.");
    check(
        tokens.isPresent(),
        "The credentials are not set; call credentials(Credentials.apiClient(…)), for example.");
  }

  private static void check(boolean usable, String message) {
    if (!usable) {
      throw new IllegalArgumentException(message);
    }
  }

  URI address() {
    return baseUri.orElseThrow();
  }

  /** How long to wait for the service in each attempt. */
  public record Timeouts(Duration connect, Duration response, Duration body) {}

  /** How often and how long a failed call is repeated. */
  public record Retries(int maxAttempts, Duration maxDuration, Backoff backoff) {}

  /** How requests are paced. */
  public record Pace(Optional<Ceiling> ceiling, Duration maxWait, Optional<SharedQuota> quota) {}
}
