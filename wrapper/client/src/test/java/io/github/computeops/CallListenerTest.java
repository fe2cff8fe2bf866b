package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.NotFoundException;
import io.github.computeops.listener.Attempt;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.listener.AttemptStart;
import io.github.computeops.listener.Call;
import io.github.computeops.listener.CallListener;
import io.github.computeops.listener.WaitReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallListenerTest extends WithRecorder {
  private final List<String> told = new ArrayList<>();

  @Test
  void toldOfEachPartOfACallInOrder() {
    server.responds(503, "").responds(200, "{}");
    try (ComputeOps com = client(new Telling(""))) {
      com.serversV1().get("7");
    }
    assertEquals(
        List.of(
            "Call[ServersV1.get, GET /compute-ops-mgmt/v1/servers/{id}]",
            "RATE_LIMIT",
            "TOKEN",
            "attempt 1",
            "503",
            "RATE_LIMIT",
            "TOKEN",
            "attempt 2",
            "200",
            "succeeded"),
        told);
  }

  @Test
  void toldOfTheExceptionThatTheCallerGets() {
    server.responds(404, "{}");
    try (ComputeOps com = client(new Telling(""))) {
      NotFoundException thrown =
          assertThrows(NotFoundException.class, () -> com.serversV1().get("7"));
      assertEquals(thrown.toString(), told.get(told.size() - 1));
    }
  }

  @Test
  void routeHasNoQuery() {
    server.responds(200, "{}");
    try (ComputeOps com = client(new Telling(""))) {
      com.serversV1().list();
    }
    assertEquals("Call[ServersV1.list, GET /compute-ops-mgmt/v1/servers]", told.get(0));
  }

  @Test
  void routeOfARawRequestIsNotTold() {
    server.responds(200, "{}");
    try (ComputeOps com = client(new Telling(""))) {
      com.request("GET", "/compute-ops-mgmt/v1/servers/7").send();
    }
    assertEquals("Call[RawRequest, GET ]", told.get(0));
  }

  @Test
  void headerOfAnAttemptIsSentWithItAlone() throws Exception {
    server.responds(503, "").responds(200, "{}");
    CallListener adding =
        new CallListener() {
          @Override
          public void attemptStarted(AttemptStart attempt) {
            attempt.header("X-Attempt-" + attempt.number(), "yes");
          }
        };
    try (ComputeOps com = client(listener(adding))) {
      com.serversV1().get("7");
    }
    assertEquals("yes", server.taken().getHeaders().get("X-Attempt-1"));
    assertEquals(null, server.taken().getHeaders().get("X-Attempt-1"));
  }

  @Test
  void headersOfTheClientAreNotReplaced() {
    AttemptStart attempt = AttemptStart.of(1);
    assertEquals(
        "The header Authorization is set by the client; give it credentials instead.",
        assertThrows(
                IllegalArgumentException.class, () -> attempt.header("Authorization", "Bearer x"))
            .getMessage());
  }

  @Test
  void twoListenersAreToldInTurnAndOfEndsInReverse() {
    server.responds(200, "{}");
    try (ComputeOps com = client(new Telling("a ").andThen(new Telling("b ")))) {
      com.serversV1().list();
    }
    assertEquals(
        List.of("a attempt 1", "b attempt 1", "b 200", "a 200", "b succeeded", "a succeeded"),
        told.subList(6, 12));
  }

  @Test
  void secondListenerThatIsAFunctionIsToldOfAttempts() {
    server.responds(200, "{}");
    AttemptListener first = attempt -> told.add("first");
    try (ComputeOps com = client(first.andThen(attempt -> told.add("second")))) {
      com.serversV1().list();
    }
    assertEquals(List.of("second", "first"), told);
  }

  private static AttemptListener listener(CallListener listener) {
    return new AttemptListener() {
      @Override
      public void onAttempt(Attempt attempt) {}

      @Override
      public CallListener onCall(Call call) {
        return listener;
      }
    };
  }

  private ComputeOps client(AttemptListener listener) {
    return TestClient.of(
        server.uri(),
        b ->
            b.listener(listener).time(new TestTime().time()).retryPolicy(RetryPolicy.ofDefaults()));
  }

  /** Writes down all that it is told. */
  private final class Telling implements AttemptListener, CallListener {
    private final String name;

    Telling(String name) {
      this.name = name;
    }

    @Override
    public void onAttempt(Attempt attempt) {}

    @Override
    public CallListener onCall(Call call) {
      told.add(name + call);
      return this;
    }

    @Override
    public void attemptStarted(AttemptStart attempt) {
      told.add(name + "attempt " + attempt.number());
    }

    @Override
    public void attemptEnded(Attempt attempt) {
      told.add(name + attempt.status().getAsInt());
    }

    @Override
    public void waited(WaitReason reason, Duration duration) {
      assertTrue(!duration.isNegative());
      told.add(name + reason);
    }

    @Override
    public void succeeded() {
      told.add(name + "succeeded");
    }

    @Override
    public void failed(Throwable failure) {
      told.add(name + failure);
    }
  }
}
