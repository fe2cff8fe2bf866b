package io.github.computeops.internal.transport;

import feign.Request;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Starts an HTTP client at its first exchange. To load its classes takes most of the time in which
 * a client is built, which a program spends while it starts. Thread-safe.
 */
public final class LateEngine implements HttpEngine {
  private final Supplier<HttpEngine> start;
  private volatile @Nullable HttpEngine started;
  private boolean closed;

  public LateEngine(Supplier<HttpEngine> start) {
    this.start = start;
  }

  @Override
  public Exchange exchange(Request request, Optional<Upload> upload) throws IOException {
    HttpEngine engine = started;
    return (engine == null ? atLast() : engine).exchange(request, upload);
  }

  private synchronized HttpEngine atLast() throws IOException {
    if (closed) {
      throw HttpTransport.closing();
    }
    HttpEngine engine = started == null ? start.get() : started;
    started = engine;
    return engine;
  }

  @Override
  public void closeIdle() {
    HttpEngine engine = started;
    if (engine != null) {
      engine.closeIdle();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    HttpEngine engine = started;
    if (engine != null) {
      engine.close();
    }
  }
}
