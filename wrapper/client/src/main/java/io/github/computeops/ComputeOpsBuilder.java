package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.check.BaseUri;
import io.github.computeops.internal.check.Given;
import io.github.computeops.internal.request.HeaderText;
import io.github.computeops.internal.time.Time;
import io.github.computeops.listener.AttemptListener;
import java.net.URI;
import java.net.http.HttpClient;

/**
 * Builds {@link ComputeOps}.
 *
 * <p>A region or a base URI, and credentials, have to be set; all else has defaults. Not
 * thread-safe; may be used further after a build.
 */
public final class ComputeOpsBuilder {
  URI baseUri;
  Credentials credentials;
  Timeouts timeouts = Timeouts.ofDefaults();
  RetryPolicy retryPolicy = RetryPolicy.ofDefaults();
  RateLimit rateLimit = RateLimit.adaptive();
  HttpClient http;
  Client transport;
  AttemptListener listener;
  boolean bodiesLogged;
  String userAgent = "";
  Time time;

  ComputeOpsBuilder() {}

  /**
   * Sets where to call: a region of GreenLake.
   *
   * @param region the region
   * @return this builder
   */
  public ComputeOpsBuilder region(Region region) {
    if (region == null) {
      throw new IllegalArgumentException("The region is null; give one such as Region.EU_CENTRAL.");
    }
    return baseUri(region.uri());
  }

  /**
   * Sets where to call: any address, such as that of a mock server.
   *
   * @param uri begins with http or https; may have a path, which comes before that of each
   *     operation
   * @return this builder
   * @throws IllegalArgumentException when no operation can be called below the address
   */
  public ComputeOpsBuilder baseUri(URI uri) {
    baseUri = BaseUri.of(uri);
    return this;
  }

  /**
   * Sets what to prove oneself with.
   *
   * @param given the credentials
   * @return this builder
   */
  public ComputeOpsBuilder credentials(Credentials given) {
    credentials = given;
    return this;
  }

  /**
   * Sets how long to wait for the service at each try.
   *
   * @param given the timeouts, {@link Timeouts#ofDefaults()} unless set
   * @return this builder
   */
  public ComputeOpsBuilder timeouts(Timeouts given) {
    timeouts = Given.present("The timeouts are", given);
    return this;
  }

  /**
   * Sets how often, how long and when failed calls are sent again.
   *
   * @param given the policy, {@link RetryPolicy#ofDefaults()} unless set
   * @return this builder
   */
  public ComputeOpsBuilder retry(RetryPolicy given) {
    retryPolicy = Given.present("The retry policy is", given);
    return this;
  }

  /**
   * Sets how calls are paced.
   *
   * @param given the limit, {@link RateLimit#adaptive()} unless set
   * @return this builder
   */
  public ComputeOpsBuilder rateLimit(RateLimit given) {
    rateLimit = Given.present("The rate limit is", given);
    return this;
  }

  /**
   * Sets the HTTP client to send with: for a proxy, a trust store of one's own, or HTTP/1.1 only.
   * Its timeout to connect applies. It stays the caller's: closing this client does not close it.
   *
   * @param client follows no redirects, so that a token stays with the host it is meant for
   * @return this builder
   * @throws IllegalArgumentException when it follows redirects
   */
  public ComputeOpsBuilder httpClient(HttpClient client) {
    if (Given.present("The HTTP client is", client).followRedirects()
        != HttpClient.Redirect.NEVER) {
      throw new IllegalArgumentException(
          "The HTTP client follows redirects, which could carry a token to another host;"
              + " build it with followRedirects(HttpClient.Redirect.NEVER).");
    }
    http = client;
    return this;
  }

  /**
   * Sets what sends requests, instead of an HTTP client: any transport that Feign knows. It has to
   * be thread-safe, to heed the timeouts to connect and of the answer and to follow no redirects,
   * as the options of each request tell it, and to name itself in {@code User-Agent}. It stays the
   * caller's, and frees the calls that wait in it as it likes when the client closes.
   *
   * @param client the transport
   * @return this builder
   */
  public ComputeOpsBuilder transport(Client client) {
    transport = Given.present("The transport is", client);
    return this;
  }

  /**
   * Sets who is told of each try of each call.
   *
   * @param given the listener; none unless set
   * @return this builder
   */
  public ComputeOpsBuilder listener(AttemptListener given) {
    listener = Given.present("The listener is", given);
    return this;
  }

  /**
   * Logs the bodies sent, and those of successes received, at DEBUG of the logger {@code
   * io.github.computeops.ComputeOps.bodies}. Secrets are masked; names, addresses and serial
   * numbers are not.
   *
   * @return this builder
   */
  public ComputeOpsBuilder logBodies() {
    bodiesLogged = true;
    return this;
  }

  /**
   * Names the program that calls, at the head of {@code User-Agent}.
   *
   * @param product such as {@code fleet-report/2.1}; none unless set
   * @return this builder
   * @throws IllegalArgumentException when the text cannot be sent in a header
   */
  public ComputeOpsBuilder userAgent(String product) {
    userAgent = HeaderText.of("User-Agent", product) + " ";
    return this;
  }

  /** Injects time and chance. */
  ComputeOpsBuilder time(Time given) {
    time = given;
    return this;
  }

  /**
   * Ends building. Sends nothing yet.
   *
   * @return the client
   * @throws IllegalArgumentException when the address or the credentials are missing, or there is
   *     both an HTTP client and a transport
   */
  public ComputeOps build() {
    if (baseUri == null) {
      throw new IllegalArgumentException(
          "Neither a region nor a base URI is set; call region(Region.EU_CENTRAL), for example.");
    }
    if (credentials == null) {
      throw new IllegalArgumentException(
          "The credentials are not set; call credentials(Credentials.apiClient(…)), for example.");
    }
    if (http != null && transport != null) {
      throw new IllegalArgumentException(
          "Both an HTTP client and a transport are set, and only one can send; leave one out.");
    }
    return ComputeOps.over(Stack.core(this));
  }
}
