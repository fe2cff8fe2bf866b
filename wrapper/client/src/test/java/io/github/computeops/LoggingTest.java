package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.TransportException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class LoggingTest extends WithRecorder {
  private static final CallOptions ONCE = CallOptions.builder().noRetry().build();

  @Test
  void nothingIsLoggedAtInfo() {
    try (CapturedLog log = new CapturedLog(Level.INFO);
        ComputeOps com = TestClient.of(server.uri(), ComputeOps.Builder::logBodies)) {
      callsOfEveryKind(com);
      assertEquals(List.of(), log.lines());
    }
  }

  @Test
  void oneLineForEachAttemptAtDebug() {
    try (CapturedLog log = new CapturedLog(Level.FINE);
        ComputeOps com = TestClient.of(server.uri(), b -> b)) {
      callsOfEveryKind(com);
      List<String> lines =
          log.lines(Level.FINE).stream().map(line -> line.replaceFirst("\\d+ ms", "N ms")).toList();
      assertEquals(
          List.of(
              "GET /compute-ops-mgmt/v1/servers/a%20b 200 N ms, attempt 1",
              "GET /compute-ops-mgmt/v1/servers/1 404 N ms, attempt 1, debugId d-1",
              "POST /compute-ops-mgmt/v1/async-operations/1/cancel 200 N ms, attempt 1"),
          lines);
    }
  }

  @Test
  void brokenAttemptIsLoggedWithItsReason() {
    try (CapturedLog log = new CapturedLog(Level.FINE);
        ComputeOps com = TestClient.of(URI.create("http://localhost:1"), b -> b)) {
      assertThrows(TransportException.class, () -> com.withOptions(ONCE).serversV1().get("1"));
      assertEquals(
          "GET /compute-ops-mgmt/v1/servers/1 java.net.ConnectException: no connection to"
              + " localhost:1 N ms, attempt 1",
          log.lines().get(0).replaceFirst("\\d+ ms", "N ms"));
    }
  }

  @Test
  void bodiesAreLoggedOnRequestAndMasked() {
    try (CapturedLog log = new CapturedLog(Level.FINE);
        ComputeOps com = TestClient.of(server.uri(), ComputeOps.Builder::logBodies)) {
      callsOfEveryKind(com);
      List<String> bodies = log.lines().stream().filter(line -> line.contains("{")).toList();
      assertEquals(
          List.of(
              "GET /compute-ops-mgmt/v1/servers/a%20b receives"
                  + " ServerV1{\"hardware\": {\"serialNumber\": \"s\"}, \"newPassword\": \"***\"}",
              "POST /compute-ops-mgmt/v1/async-operations/1/cancel sends"
                  + " Json{\"password\": \"***\"}"),
          bodies);
    }
  }

  @Test
  void noSecretIsInAnyLineOrException() {
    try (CapturedLog log = new CapturedLog(Level.ALL);
        ComputeOps com = TestClient.of(server.uri(), ComputeOps.Builder::logBodies)) {
      CallOptions keyed = CallOptions.builder().header("X-Key", "k3y-of-mine").noRetry().build();
      String exceptions = callsOfEveryKind(com.withOptions(keyed));
      for (String secret : List.of(TestClient.TOKEN, "k3y-of-mine", "hunter2")) {
        assertFalse(log.all().contains(secret), secret);
        assertFalse(exceptions.contains(secret), secret);
      }
      assertFalse(com.toString().contains(TestClient.TOKEN));
    }
  }

  @Test
  void sunsetIsWarnedOfOnceForEachOperationAndClient() {
    try (CapturedLog log = new CapturedLog(Level.INFO);
        ComputeOps other = TestClient.of(server.uri(), b -> b)) {
      for (int i = 0; i < 5; i++) {
        server.responds(
            new MockResponse.Builder()
                .body("{}")
                .setHeader("Sunset", "Mon, 3 Mar 2025 23:59:59 GMT")
                .build());
      }
      server.client().serversV1().get("1");
      server.client().forTenant("t").serversV1().get("2");
      server.client().serversV1().list();
      other.serversV1().get("1");
      other.serversV1().get("1");
      String warning =
          " may be removed on 2025-03-03T23:59:59Z; see its Javadoc for what to call instead.";
      assertEquals(
          List.of("ServersV1.get" + warning, "ServersV1.list" + warning, "ServersV1.get" + warning),
          log.lines(Level.WARNING));
    }
  }

  @Test
  void sunsetThatCannotBeReadIsWarnedOfAsItIs() {
    try (CapturedLog log = new CapturedLog(Level.INFO)) {
      server.responds(new MockResponse.Builder().body("{}").setHeader("Sunset", "soon").build());
      server.client().serversV1().get("1");
      assertEquals(
          List.of(
              "ServersV1.get may be removed on soon; see its Javadoc for what to call instead."),
          log.lines());
    }
  }

  /** Makes calls that succeed and fail; returns what the exception of the failure prints. */
  private String callsOfEveryKind(ComputeOpsView com) {
    server
        .responds(200, "{\"hardware\":{\"serialNumber\":\"s\"},\"newPassword\":\"hunter2\"}")
        .responds(404, "{\"message\":\"No.\",\"debugId\":\"d-1\",\"token\":\"hunter2\"}")
        .responds(200, "{}");
    com.serversV1().get("a b");
    ApiException rejected =
        assertThrows(ApiException.class, () -> com.withOptions(ONCE).serversV1().get("1"));
    com.asyncOperationsV1().cancel("1", Map.of("password", "hunter2"));
    return StackTrace.of(rejected) + rejected.error();
  }
}
