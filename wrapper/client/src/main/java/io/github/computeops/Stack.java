package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.auth.AuthenticatingClient;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.call.AnsweringClient;
import io.github.computeops.internal.call.Core;
import io.github.computeops.internal.call.LoggingClient;
import io.github.computeops.internal.ratelimit.RateLimitingClient;
import io.github.computeops.internal.retry.RetryingClient;
import io.github.computeops.internal.time.ClosableSleeper;
import io.github.computeops.internal.time.DaemonThreads;
import io.github.computeops.internal.time.Time;
import io.github.computeops.internal.transport.HttpTransport;
import io.github.computeops.internal.transport.OpenBodies;
import io.github.computeops.internal.transport.OpenCalls;
import io.github.computeops.internal.transport.RefusalBuffer;
import io.github.computeops.internal.transport.UserAgent;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * What a request passes on its way out, and its answer on its way back:
 *
 * <pre>Answering( Retrying( RateLimiting( Authenticating( Logging( transport ) ) ) ) )</pre>
 *
 * <p>The innermost sees an answer first: each try is logged, a refused token is renewed, a spent
 * window is noticed, a failure is retried, and what is left of it becomes an exception.
 */
final class Stack {
  private final List<Runnable> endings = new ArrayList<>();
  private final ComputeOpsBuilder settings;

  private Stack(ComputeOpsBuilder settings) {
    this.settings = settings;
  }

  static Core core(ComputeOpsBuilder settings) {
    Stack stack = new Stack(settings);
    return new Core(settings, stack.client(), stack.endings);
  }

  private Client client() {
    Client transport = settings.transport == null ? transport() : settings.transport;
    Time time = settings.time == null ? realTime() : settings.time;
    TokenSource tokens = settings.credentials.source(transport, time);
    endings.add(0, tokens::close); // Who waits for a token learns of the closing from its source.
    Client logging = new LoggingClient(settings.listener, new RefusalBuffer(transport));
    Client authenticating = new AuthenticatingClient(settings.baseUri, tokens, time, logging);
    Client rateLimiting = new RateLimitingClient(settings.rateLimit, time, authenticating);
    return new AnsweringClient(new RetryingClient(settings.retryPolicy, time, rateLimiting));
  }

  /** Waits end with the client. */
  private Time realTime() {
    ClosableSleeper sleeper = new ClosableSleeper();
    endings.add(0, sleeper::close);
    return Time.real(sleeper);
  }

  private Client transport() {
    OpenCalls calls = new OpenCalls();
    OpenBodies bodies = new OpenBodies();
    endings.add(calls::close);
    endings.add(bodies::close);
    return new HttpTransport(
        settings.http == null ? http() : settings.http,
        calls,
        bodies,
        settings.timeouts.body(),
        settings.userAgent + UserAgent.OURS);
  }

  private HttpClient http() {
    ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads("compute-ops-http"));
    HttpClient http =
        HttpClient.newBuilder()
            .executor(threads)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(settings.timeouts.connect())
            .build();
    endings.add(() -> end(http));
    endings.add(threads::shutdownNow);
    return http;
  }

  /** From JDK 21 on the client can be told to end; before, it ends with its last reference. */
  private static void end(HttpClient http) {
    try {
      HttpClient.class.getMethod("shutdownNow").invoke(http);
    } catch (ReflectiveOperationException e) {
      // JDK 17.
    }
  }
}
