package io.github.computeops.internal.call;

import feign.Client;
import feign.Feign;
import feign.Retryer;
import io.github.computeops.internal.auth.AuthenticatingClient;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.call.Settings.Timeouts;
import io.github.computeops.internal.check.LibraryVersion;
import io.github.computeops.internal.logging.BodyLog;
import io.github.computeops.internal.logging.LoggingClient;
import io.github.computeops.internal.logging.SunsetWarning;
import io.github.computeops.internal.ratelimit.RateLimitingClient;
import io.github.computeops.internal.retry.RepeatingCall;
import io.github.computeops.internal.retry.RetryRule;
import io.github.computeops.internal.time.ClosableSleeper;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.transfer.SignedStore;
import io.github.computeops.internal.transport.BufferedUploads;
import io.github.computeops.internal.transport.ConnectionSettings;
import io.github.computeops.internal.transport.EmptyValueRestoring;
import io.github.computeops.internal.transport.ErrorBuffer;
import io.github.computeops.internal.transport.HttpEngine;
import io.github.computeops.internal.transport.HttpTransport;
import io.github.resilience4j.retry.Retry;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Puts the parts of a client together. What a call passes on its way out, and its response on its
 * way back:
 *
 * <pre>
 * RepeatingCall( Feign( CallSettingsClient( SunsetWarning( RateLimitingClient(
 *     AuthenticatingClient( LoggingClient( EmptyValueRestoring( ErrorBuffer(
 *     transport ) ) ) ) ) ) ) ) )</pre>
 *
 * <p>The innermost sees a response first: the body of an error is read into memory, each attempt is
 * logged, a rejected token is renewed, a spent window is noticed, a body is decoded, and a failed
 * attempt is repeated. What is left of a failure becomes an exception. A call that no generated
 * method describes passes the same parts, with {@link PlainCalls} in the place of Feign. A file at
 * a signed address passes {@code RepeatingCall( ErrorBuffer( transport ) )} alone.
 */
public final class ClientAssembly {
  private static final LibraryVersion FEIGN =
      new LibraryVersion("Feign", "io.github.openfeign:feign-core", "13.2");
  private static final LibraryVersion RESILIENCE4J =
      new LibraryVersion("Resilience4j", "io.github.resilience4j:resilience4j-retry", "2.0");

  private final Deque<Runnable> endings = new ArrayDeque<>();
  private final Settings settings;

  private ClientAssembly(Settings settings) {
    this.settings = settings;
  }

  /**
   * Makes the state that all views of a client share.
   *
   * @throws IllegalStateException if a library is too old
   */
  public static ClientState assemble(Settings settings) {
    FEIGN.check(Client.class.getClassLoader());
    RESILIENCE4J.check(Retry.class.getPackage(), "resilience4j");
    return new ClientAssembly(settings).state();
  }

  private ClientState state() {
    Client transport =
        settings.transport().<Client>map(BufferedUploads::new).orElseGet(this::ownTransport);
    Time time = settings.time().orElseGet(this::realTime);
    RepeatingCall repeating = new RepeatingCall(rule(time), time);
    BodyLog bodies = new BodyLog(settings.bodiesLogged());
    Client clients = new CallSettingsClient(bodies, clients(transport, time));
    URI address = settings.address();
    String baseUri = address.toString();
    CallStart start = new CallStart(settings.listener(), address);
    return new ClientState(
        baseUri,
        new ApiReader(() -> feign(bodies, clients), baseUri, repeating, start),
        new PlainCalls(baseUri, clients, repeating, bodies, settings.maxResponseSize(), start),
        new SignedStore(new ErrorBuffer(transport), repeating, settings.transfers()),
        settings.work(),
        time,
        endings);
  }

  private RetryRule rule(Time time) {
    Settings.Retries retries = settings.retries();
    return new RetryRule(retries.maxAttempts(), retries.maxDuration(), retries.backoff(), time);
  }

  private Feign.Builder feign(BodyLog bodies, Client clients) {
    return Feign.builder()
        .client(clients)
        .retryer(Retryer.NEVER_RETRY)
        .encoder(new RequestEncoder())
        .decoder(new ResponseDecoder(bodies, settings.maxResponseSize()))
        .errorDecoder(new ErrorStatusDecoder())
        .decodeVoid()
        .doNotCloseAfterDecode()
        .queryMapEncoder(new QueryEncoder());
  }

  private Client clients(Client transport, Time time) {
    TokenSource tokens = settings.tokens().orElseThrow().apply(transport, time);
    endings.addFirst(tokens::close); // A thread that waits for a token is told by its source.
    Client buffer = new EmptyValueRestoring(new ErrorBuffer(transport));
    Client logging = new LoggingClient(buffer);
    Client authenticating = new AuthenticatingClient(settings.address(), tokens, time, logging);
    return new SunsetWarning(paced(authenticating, time));
  }

  private Client paced(Client next, Time time) {
    Settings.Pace pace = settings.pace();
    RateLimitingClient paced =
        new RateLimitingClient(pace.ceiling(), pace.maxWait(), pace.quota(), time, next);
    endings.addFirst(paced::close);
    return paced;
  }

  private Client ownTransport() {
    Timeouts timeouts = settings.timeouts();
    ConnectionSettings connections = settings.connections();
    HttpEngine engine = settings.engine().open(connections, timeouts.connect(), settings.product());
    HttpTransport transport = new HttpTransport(engine, connections, timeouts.body());
    endings.addFirst(transport::close);
    return transport;
  }

  /** Waits end when the client is closed. */
  private Time realTime() {
    ClosableSleeper sleeper = new ClosableSleeper();
    endings.addFirst(sleeper::close);
    return Time.real(sleeper);
  }
}
