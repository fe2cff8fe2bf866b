package io.github.computeops.contract;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.Credentials;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/**
 * A run over the whole description: a client of a service that always gives the same response, and
 * the places that each rule was tried at, which are printed at its end.
 */
final class Sweep implements AutoCloseable {
  private final Map<String, Set<String>> touched = new TreeMap<>();
  private final InterfaceMethods methods = new InterfaceMethods();
  private final Samples samples = new Samples(Fuzz.CONTRACT, Map.of());
  private final MockWebServer server = new MockWebServer();
  private final ComputeOps com;
  private volatile MockResponse response = new MockResponse.Builder().build();
  private volatile RecordedRequest latest;

  Sweep() throws IOException {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            latest = request;
            return response;
          }
        });
    server.start();
    com =
        ComputeOps.builder()
            .baseUri(server.url("/").uri())
            .credentials(Credentials.bearerToken("t"))
            .build();
  }

  ComputeOps client() {
    return com;
  }

  Method method(DescribedOperation operation) {
    return methods.of(operation).orElseThrow();
  }

  /** Returns arguments that are right. */
  Object[] arguments(DescribedOperation operation) throws ReflectiveOperationException {
    return new Arguments(samples, operation).of(method(operation), false);
  }

  void responds(MockResponse next) {
    response = next;
  }

  void responds(int status, String json) {
    responds(
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(json)
            .build());
  }

  /** Calls a method once, and throws what it throws. */
  Object call(Method method, Object... arguments) throws ReflectiveOperationException {
    return on(com.withOptions(CallOptions.builder().noRetry().build()), method, arguments);
  }

  static Object on(ComputeOpsView view, Method method, Object... arguments)
      throws ReflectiveOperationException {
    try {
      return method.invoke(view.api(method.getDeclaringClass()), arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw e;
    }
  }

  int requests() {
    return server.getRequestCount();
  }

  RecordedRequest latest() {
    return latest;
  }

  void touch(String rule, String place) {
    touched.computeIfAbsent(rule, each -> new TreeSet<>()).add(place);
  }

  int touched(String rule) {
    return touched.getOrDefault(rule, Set.of()).size();
  }

  @Override
  public void close() {
    com.close();
    server.close();
    touched.forEach(
        (rule, places) -> System.out.println("sweep: " + places.size() + " places, " + rule));
  }
}
