package io.github.computeops.internal.auth;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.request.EmptyValue;
import io.github.computeops.internal.time.Moment;
import io.github.computeops.internal.time.Time;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends each request with a bearer token; requests to another host go without.
 *
 * <p>A request that is answered 401 was not acted on, so it is repeated, whatever it is: once, and
 * only with another token. Where that is refused too, the token is not what is wrong, and for a
 * minute no further one is asked for on its account.
 */
public final class AuthenticatingClient implements Client {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final String origin;
  private final TokenSource tokens;
  private final Time time;
  private final Client next;
  private volatile Map.Entry<String, Moment> inVain = Map.entry("", new Moment(Instant.EPOCH, 0));

  AuthenticatingClient(URI service, TokenSource tokens, Time time, Client next) {
    this.origin = service.getScheme() + "://" + service.getRawAuthority() + "/";
    this.tokens = tokens;
    this.time = time;
    this.next = next;
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    if (!request.url().startsWith(origin)) {
      return next.execute(with(request.headers(), request), options);
    }
    String token = tokens.token();
    Response answer = next.execute(authorized(request, token), options);
    return answer.status() == 401 && mayRepeat(token)
        ? repeated(request, options, answer, token)
        : answer;
  }

  private boolean mayRepeat(String token) {
    Map.Entry<String, Moment> last = inVain;
    return !last.getKey().equals(token) || time.now().since(last.getValue()).compareTo(PAUSE) >= 0;
  }

  private Response repeated(
      Request request, Request.Options options, Response refused, String token) throws IOException {
    String other = another(token, refused);
    if (other.equals(token)) {
      return refused;
    }
    refused.close();
    Response answer = next.execute(authorized(request, other), options);
    if (answer.status() == 401) {
      inVain = Map.entry(other, time.now());
    }
    return answer;
  }

  /**
   * The answer stays open until there is another token: without one, it is what the caller gets.
   */
  private String another(String token, Response refused) {
    try {
      tokens.refused(token);
      return tokens.token();
    } catch (RuntimeException e) {
      refused.close();
      throw e;
    }
  }

  private static Request authorized(Request request, String token) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headers());
    headers.put("Authorization", List.of("Bearer " + token));
    return with(headers, request);
  }

  private static Request with(Map<String, Collection<String>> headers, Request request) {
    return Request.create(
        request.httpMethod(),
        EmptyValue.restored(request.url()),
        headers,
        request.body(),
        request.charset(),
        request.requestTemplate());
  }
}
