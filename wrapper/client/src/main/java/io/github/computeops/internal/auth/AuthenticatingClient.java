package io.github.computeops.internal.auth;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.AddedHeaders;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.time.ClientClosed;
import io.github.computeops.internal.time.ClockReading;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.time.WaitEnded;
import io.github.computeops.listener.CallListener;
import io.github.computeops.listener.WaitReason;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Sends each request with a bearer token; a request to another host goes without.
 *
 * <p>A request that failed with 401 was not acted on, so it is repeated whatever its method: once,
 * and only with another token. If that fails with 401 too, the token is not the cause, and for a
 * minute no further token is asked for on that account.
 */
public final class AuthenticatingClient implements Client {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final String origin;
  private final TokenSource tokens;
  private final Time time;
  private final Client next;
  private volatile Rejected lastRejected = new Rejected("", new ClockReading(Instant.EPOCH, 0));

  public AuthenticatingClient(URI service, TokenSource tokens, Time time, Client next) {
    this.origin = service.getScheme() + "://" + service.getRawAuthority() + "/";
    this.tokens = tokens;
    this.time = time;
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    if (!request.url().startsWith(origin)) {
      return next.execute(request, options);
    }
    String token = awaited(CallContext.of(options).listener());
    Response response = next.execute(authorized(request, token), options);
    return response.status() == 401 && mayRepeat(token)
        ? repeated(request, options, response, token)
        : response;
  }

  private String awaited(CallListener listener) throws IOException {
    if (listener == CallListener.NONE) {
      return token();
    }
    long start = time.nanos().getAsLong();
    try {
      return token();
    } finally {
      long waited = time.nanos().getAsLong() - start;
      listener.waited(WaitReason.TOKEN, Duration.ofNanos(waited));
    }
  }

  private String token() throws IOException {
    try {
      return tokens.token();
    } catch (ClientClosed e) {
      throw WaitEnded.by(e);
    }
  }

  private boolean mayRepeat(String token) {
    Rejected last = lastRejected;
    return !last.token().equals(token) || time.now().since(last.at()).compareTo(PAUSE) >= 0;
  }

  private Response repeated(
      Request request, Request.Options options, Response unauthorized, String token)
      throws IOException {
    String other = another(token, unauthorized);
    if (other.equals(token)) {
      return unauthorized;
    }
    unauthorized.close();
    Response response = next.execute(authorized(request, other), options);
    if (response.status() == 401) {
      lastRejected = new Rejected(other, time.now());
    }
    return response;
  }

  /** Leaves the response open: the caller gets it if there is no other token. */
  private String another(String token, Response unauthorized) throws IOException {
    try {
      tokens.rejected(token);
      return token();
    } catch (RuntimeException | IOException e) {
      unauthorized.close();
      throw e;
    }
  }

  private static Request authorized(Request request, String token) {
    return AddedHeaders.to(request, Map.of("Authorization", "Bearer " + token));
  }

  private record Rejected(String token, ClockReading at) {}
}
