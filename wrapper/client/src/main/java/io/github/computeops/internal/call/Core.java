package io.github.computeops.internal.call;

import feign.Client;
import feign.Feign;
import feign.Retryer;
import io.github.computeops.ComputeOpsBuilder;
import io.github.computeops.Timeouts;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** What all views of a client share. */
public final class Core {
  private final URI baseUri;
  private final ApiReader apis;
  private final Timeouts timeouts;
  private final List<Runnable> endings;
  private final AtomicBoolean closed = new AtomicBoolean();

  Core(ComputeOpsBuilder settings, Client stack, List<Runnable> endings) {
    this.baseUri = settings.baseUri;
    this.apis = new ApiReader(feign(stack, new BodyLog(settings.bodiesLogged)), baseUri.toString());
    this.timeouts = settings.timeouts;
    this.endings = endings;
  }

  private static Feign.Builder feign(Client stack, BodyLog bodies) {
    Arguments arguments = new Arguments(bodies);
    return Feign.builder()
        .client(stack)
        .retryer(Retryer.NEVER_RETRY)
        .encoder(new JsonEncoder())
        .decoder(new JsonDecoder(bodies))
        .decodeVoid()
        .queryMapEncoder(arguments)
        .methodInterceptor(arguments);
  }

  Map<Method, Operation> operations(Class<?> api) {
    return apis.of(api);
  }

  Timeouts timeouts() {
    return timeouts;
  }

  void checkOpen() {
    if (closed.get()) {
      throw new IllegalStateException(
          "The client of %s is closed; make a new one, and close it after the last call."
              .formatted(baseUri));
    }
  }

  void close() {
    if (closed.compareAndSet(false, true)) {
      endings.forEach(Runnable::run);
    }
  }

  @Override
  public String toString() {
    return baseUri.toString();
  }
}
