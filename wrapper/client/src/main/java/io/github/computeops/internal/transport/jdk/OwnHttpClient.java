package io.github.computeops.internal.transport.jdk;

import io.github.computeops.internal.thread.DaemonThreads;
import io.github.computeops.internal.transport.ConnectionSettings;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** An HTTP client that belongs to one transport, with its threads. */
record OwnHttpClient(HttpClient http, ExecutorService threads) {
  static OwnHttpClient open(ConnectionSettings settings, Duration connectTimeout) {
    ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads("compute-ops-http"));
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .executor(threads)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout);
    settings.tls().ifPresent(builder::sslContext);
    settings.proxy().map(ProxySelector::of).ifPresent(builder::proxy);
    settings.proxyLogin().map(ProxyAuthenticator::new).ifPresent(builder::authenticator);
    return new OwnHttpClient(builder.build(), threads);
  }

  /** From JDK 21 on an HTTP client can be closed; before, it ends when nothing refers to it. */
  void close() {
    try {
      HttpClient.class.getMethod("shutdownNow").invoke(http);
    } catch (ReflectiveOperationException e) {
      // JDK 17.
    }
    threads.shutdownNow();
  }

  /** Logs in to the proxy, and to nobody else. */
  private static final class ProxyAuthenticator extends Authenticator {
    private final PasswordAuthentication login;

    private ProxyAuthenticator(PasswordAuthentication login) {
      this.login = login;
    }

    @Override
    protected @Nullable PasswordAuthentication getPasswordAuthentication() {
      return getRequestorType() == RequestorType.PROXY ? login : null;
    }
  }
}
