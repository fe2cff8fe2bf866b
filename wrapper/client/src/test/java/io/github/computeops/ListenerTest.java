package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ConflictException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.ServerException;
import io.github.computeops.error.TransportException;
import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.micrometer.MicrometerListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Method;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListenerTest extends WithRecorder {
  private static final CallOptions ONCE = CallOptions.builder().noRetry().build();
  private final List<Attempt> told = new ArrayList<>();

  @Test
  void eachAttemptIsReported() {
    server.responds(200, "{}").responds(409, "{\"debugId\":\"d-1\"}");
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.listener(told::add))) {
      com.serversV1().get("x y");
      assertThrows(ConflictException.class, () -> com.serversV1().get("2"));
    }
    Attempt first = told.get(0);
    assertEquals("ServersV1.get", first.operation());
    assertEquals("GET", first.method());
    assertEquals("/compute-ops-mgmt/v1/servers/x%20y", first.path());
    assertEquals(1, first.number());
    assertEquals(OptionalInt.of(200), first.status());
    assertEquals(Optional.empty(), first.debugId());
    assertEquals(Optional.empty(), first.failure());
    assertTrue(first.duration().toNanos() > 0);
    assertEquals(OptionalInt.of(409), told.get(1).status());
    assertEquals(Optional.of("d-1"), told.get(1).debugId());
    assertEquals(2, told.size());
  }

  @Test
  void brokenAttemptIsReported() {
    try (ComputeOps com =
        TestClient.of(URI.create("http://localhost:1"), b -> b.listener(told::add))) {
      assertThrows(TransportException.class, () -> com.withOptions(ONCE).serversV1().get("1"));
    }
    assertEquals(OptionalInt.empty(), told.get(0).status());
    assertEquals(ConnectException.class, told.get(0).failure().orElseThrow().getClass());
  }

  @Test
  void listenerThatThrowsEndsTheCallAndLeaksNoConnection() throws Exception {
    IllegalStateException own = new IllegalStateException("mine");
    AttemptListener throwing =
        attempt -> {
          throw own;
        };
    LocalTransport transport = new LocalTransport();
    try (ComputeOps com =
        TestClient.of(server.uri(), b -> b.transport(transport).listener(throwing))) {
      assertSame(own, assertThrows(IllegalStateException.class, () -> com.serversV1().get("1")));
    }
    assertEquals(1, transport.closed());
  }

  @Test
  void micrometerTimesCallsAttemptsAndWaits() {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    server.responds(200, "{}").responds(200, "{}").responds(404, "{}").responds(503, "");
    try (ComputeOps com =
        TestClient.of(server.uri(), b -> b.listener(new MicrometerListener(meters)))) {
      com.serversV1().get("1");
      com.serversV1().get("2");
      assertThrows(NotFoundException.class, () -> com.serversV1().get("3"));
      assertThrows(ServerException.class, () -> com.withOptions(ONCE).serversV1().list());
    }
    try (ComputeOps com =
        TestClient.of(
            URI.create("http://localhost:1"), b -> b.listener(new MicrometerListener(meters)))) {
      assertThrows(TransportException.class, () -> com.withOptions(ONCE).serversV1().get("1"));
    }
    assertEquals(
        List.of(
            "ServersV1.get GET 200 SUCCESS 2",
            "ServersV1.get GET 404 CLIENT_ERROR 1",
            "ServersV1.get GET IO_ERROR UNKNOWN 1",
            "ServersV1.list GET 503 SERVER_ERROR 1"),
        lines(meters, "compute.ops.attempts", "operation", "method", "status", "outcome"));
    assertEquals(
        List.of(
            "ServersV1.get GET NotFoundException 1",
            "ServersV1.get GET TransportException 1",
            "ServersV1.get GET none 2",
            "ServersV1.list GET ServerException 1"),
        lines(meters, "compute.ops.calls", "operation", "method", "exception"));
    assertEquals(
        List.of(
            "ServersV1.get RATE_LIMIT 4",
            "ServersV1.get TOKEN 4",
            "ServersV1.list RATE_LIMIT 1",
            "ServersV1.list TOKEN 1"),
        lines(meters, "compute.ops.waits", "operation", "reason"));
  }

  private static List<String> lines(SimpleMeterRegistry meters, String name, String... tags) {
    return meters.find(name).timers().stream()
        .map(
            timer ->
                Stream.of(tags)
                    .map(timer.getId()::getTag)
                    .reduce("", (line, tag) -> line + tag + " ")
                    .concat("" + timer.count()))
        .sorted()
        .toList();
  }

  @Test
  void clientRunsWithoutMicrometer() throws Exception {
    server.responds(200, "{\"id\":\"7\"}");
    try (URLClassLoader without =
        ChangedClassPath.of(entry -> !entry.toString().contains("micrometer"))) {
      assertThrows(
          ClassNotFoundException.class,
          () -> without.loadClass("io.micrometer.core.instrument.Timer"));
      Method call = without.loadClass(OneCall.class.getName()).getMethod("id", URI.class);
      Object id = ChangedClassPath.in(without, () -> call.invoke(null, server.uri()));
      assertEquals("7", id);
    }
  }

  /** A call, made by a class that can be loaded elsewhere. */
  public static final class OneCall {
    private OneCall() {}

    public static String id(URI uri) {
      try (ComputeOps com = TestClient.of(uri, b -> b.listener(attempt -> {}))) {
        return com.serversV1().get("7").id().orElseThrow();
      }
    }
  }
}
