package io.github.computeops;

import io.github.computeops.internal.check.Durations;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.transport.ConnectionSettings;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * How a client makes and keeps its connections.
 *
 * <p>Each call under way has a connection of its own, and later calls use it again. By default,
 * there are at most 256; calls beyond wait in the order in which they came, for as long as for a
 * response. One that was idle for 20 seconds is closed, as servers close theirs, and none is used
 * for longer than 5 minutes, so that a change of the service's addresses is followed.
 *
 * <pre>{@code
 * ComputeOps.builder()
 *     .connections(Connections.builder().proxy("proxy.example.com", 3128).build())
 * }</pre>
 *
 * <p>Without a proxy, the properties of the JVM decide: {@code https.proxyHost}, {@code
 * https.proxyPort}, {@code http.nonProxyHosts}. Immutable and thread-safe.
 */
public final class Connections {
  private static final Connections DEFAULTS = new Builder().build();

  private final ConnectionSettings settings;

  private Connections(ConnectionSettings settings) {
    this.settings = settings;
  }

  /**
   * Returns the defaults.
   *
   * @return the same connections each time
   */
  public static Connections ofDefaults() {
    return DEFAULTS;
  }

  /**
   * Starts from the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  ConnectionSettings settings() {
    return settings;
  }

  /** The limits and the proxy; the password is not shown. */
  @Override
  public String toString() {
    return "Connections[max=%d, idle=%s, proxy=%s]"
        .formatted(
            settings.max(),
            settings.idle(),
            settings.proxy().map(Connections::shown).orElse("of the JVM"));
  }

  private static String shown(InetSocketAddress proxy) {
    return proxy.getHostString() + ":" + proxy.getPort();
  }

  /** Builds {@link Connections}. Not thread-safe. */
  public static final class Builder {
    private static final int MOST = 10_000;
    private static final int LAST_PORT = 65_535;

    private int max = 256;
    private Duration idle = Duration.ofSeconds(20);
    private @Nullable SSLContext tls;
    private @Nullable InetSocketAddress proxy;
    private @Nullable PasswordAuthentication login;

    private Builder() {}

    /**
     * Limits the number of connections, and thus of calls under way.
     *
     * @param limit 1 to 10,000; 256 by default
     * @return this builder
     * @throws IllegalArgumentException if the limit is out of range
     */
    public Builder max(int limit) {
      if (limit < 1 || limit > MOST) {
        throw new IllegalArgumentException(
            "The limit is " + limit + " connections; give 1 to 10,000.");
      }
      max = limit;
      return this;
    }

    /**
     * Limits how long a connection that nobody uses is kept. Give less than the server or a
     * firewall allows: a request that meets the end of a connection may be lost.
     *
     * @param limit more than zero; 20 seconds by default
     * @return this builder
     * @throws IllegalArgumentException if the limit is not more than zero
     */
    public Builder idle(Duration limit) {
      idle = Durations.positive("idle limit of connections", limit);
      return this;
    }

    /**
     * Sets which certificates are trusted, and the client's own if the service asks for one.
     *
     * @param context that of the JVM by default
     * @return this builder
     */
    public Builder sslContext(SSLContext context) {
      tls = Require.setting("SSL context", context);
      return this;
    }

    /**
     * Sends all requests through a proxy.
     *
     * @param host its name or address
     * @param port 1 to 65,535
     * @return this builder
     * @throws IllegalArgumentException if the host is blank or the port out of range
     */
    public Builder proxy(String host, int port) {
      if (port < 1 || port > LAST_PORT) {
        throw new IllegalArgumentException(
            "The port of the proxy is " + port + "; give 1 to 65,535.");
      }
      proxy = InetSocketAddress.createUnresolved(Require.text("host of the proxy", host), port);
      return this;
    }

    /**
     * Sets the user and the password that the proxy asks for. They are sent to the proxy only.
     *
     * @param user the name of the user
     * @param password the password
     * @return this builder
     * @throws IllegalArgumentException if one is blank
     */
    public Builder proxyLogin(String user, String password) {
      login =
          new PasswordAuthentication(
              Require.text("user for the proxy", user),
              Require.present("password for the proxy", password).toCharArray());
      return this;
    }

    /**
     * Builds the connections.
     *
     * @return the connections
     * @throws IllegalArgumentException if there is a login without a proxy
     */
    public Connections build() {
      if (login != null && proxy == null) {
        throw new IllegalArgumentException(
            "There is a user for the proxy, but no proxy; call proxy(host, port).");
      }
      return new Connections(
          new ConnectionSettings(
              max,
              idle,
              Optional.ofNullable(tls),
              Optional.ofNullable(proxy),
              Optional.ofNullable(login)));
    }
  }
}
