package io.github.computeops.internal.transport;

import io.github.computeops.internal.time.DaemonThreads;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP client that belongs to one transport, with its threads. */
record OwnHttpClient(HttpClient http, ExecutorService threads) {
  static OwnHttpClient open(Duration connectTimeout) {
    ExecutorService threads = Executors.newCachedThreadPool(new DaemonThreads("compute-ops-http"));
    HttpClient http =
        HttpClient.newBuilder()
            .executor(threads)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .build();
    return new OwnHttpClient(http, threads);
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
}
