package io.github.computeops;

import feign.Client;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.transport.HttpEngine;
import io.github.computeops.internal.transport.apache.ApacheEngine;
import io.github.computeops.internal.transport.jdk.JdkEngine;
import io.github.computeops.internal.transport.okhttp.OkHttpEngine;
import java.net.http.HttpClient;
import java.util.Optional;

/**
 * Which HTTP client sends the requests of a client.
 *
 * <p>Whichever it is, it sends each attempt once, over HTTP/1.1, follows no redirect, and what is
 * sent again is decided by {@link RetryPolicy} alone. {@link Timeouts} hold for all of them, and
 * {@link Connections} too, but for what is said of the JDK's.
 *
 * <pre>{@code
 * ComputeOps.builder().transport(Transport.jdk())
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Transport {
  private static final Transport APACHE = new Transport(Optional.empty(), ApacheEngine::open);

  private final Optional<Client> client;
  private final HttpEngine.Factory engine;

  Transport(Optional<Client> client, HttpEngine.Factory engine) {
    this.client = client;
    this.engine = engine;
  }

  /**
   * Returns the default: Apache HttpClient 5. It knows whether a request was sent, looks at a
   * connection before a write is trusted to it, finds out over TLS 1.3 whether a write came too
   * late to be read, needs no threads of its own, and frees all when the client is closed.
   *
   * @return the same transport each time
   */
  public static Transport apache() {
    return APACHE;
  }

  /**
   * Returns the HTTP client of the JDK, {@code java.net.http}. It repeats a GET once by itself if
   * the connection ends before the response, does not look at a connection before it uses it, and
   * on JDK 17 frees its connections and threads only when the garbage collector runs, and notices
   * no interrupt while a body is read. {@link Connections.Builder#idle} does not reach it: it keeps
   * idle connections as the property {@code jdk.httpclient.keepalive.timeout} says. It sends a
   * {@link Connections.Builder#proxyLogin} for an https address only if the JVM runs with {@code
   * -Djdk.http.auth.tunneling.disabledSchemes=}, and cannot tell when there is a connection, so
   * that the wait for one counts as a wait for the response.
   *
   * @return the same transport each time
   */
  public static Transport jdk() {
    return Alternatives.JDK;
  }

  /**
   * Returns OkHttp 5, which the program has to bring: the client runs without. It keeps what the
   * default promises, but a connection lives as long as it is used, so a change of the service's
   * addresses is followed only once it ends.
   *
   * @return the same transport each time
   * @throws IllegalStateException if OkHttp is not on the class path
   */
  public static Transport okHttp() {
    OkHttpEngine.requireLibrary();
    return Alternatives.OK_HTTP;
  }

  /**
   * Returns an HTTP client of the JDK's that you configured. Its own connect timeout, proxy and
   * certificates hold, instead of those of {@link Timeouts} and {@link Connections}. Closing the
   * SDK's client does not close it.
   *
   * @param client must not follow redirects, so that a token is sent to no other host
   * @return a transport
   * @throws IllegalArgumentException if it follows redirects
   */
  public static Transport jdk(HttpClient client) {
    HttpClient checked = JdkEngine.checked(Require.present("HTTP client", client));
    return new Transport(
        Optional.empty(), (connections, timeout, product) -> JdkEngine.over(checked, product));
  }

  static Transport of(Client client) {
    return new Transport(Optional.of(client), ApacheEngine::open);
  }

  Optional<Client> client() {
    return client;
  }

  HttpEngine.Factory engine() {
    return engine;
  }

  /** Apart, so that a program that uses the default loads none of their classes. */
  private static final class Alternatives {
    private static final Transport JDK = new Transport(Optional.empty(), JdkEngine::open);
    private static final Transport OK_HTTP = new Transport(Optional.empty(), OkHttpEngine::open);
  }
}
