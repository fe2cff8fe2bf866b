package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ServerException;
import io.github.computeops.error.WorkFailedException;
import io.github.computeops.model.AsyncOperationV1;
import io.github.computeops.model.GroupAssignRequestV1;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asynchronous operations are found by their address and waited for. */
class OperationsTest extends WithWork {
  private static final String OPERATION = "GET v1/async-operations/o";

  private void states(String... states) {
    List<String> left = new ArrayList<>(List.of(states));
    service.others.put(
        OPERATION,
        request ->
            service.json(
                200,
                "{\"id\":\"o\",\"progressPercent\":40,\"state\":\""
                    + (left.size() > 1 ? left.remove(0) : left.get(0))
                    + "\",\"error\":{\"message\":\"No such server\"}}"));
  }

  private OperationRun started(String location) {
    service.others.put(
        "POST v1/groups/g/devices",
        request -> {
          MockResponse.Builder response = service.json(202, "{}").newBuilder();
          return (location.isEmpty() ? response : response.setHeader("Location", location)).build();
        });
    return com.operations()
        .startedBy(api -> api.groupsV1().assignDevices("g", GroupAssignRequestV1.of(Map.of())));
  }

  private OperationRun started() {
    return started("/compute-ops-mgmt/v1/async-operations/o");
  }

  @Test
  void operationThatACallStartedIsWaitedFor() {
    states("INITIALIZED", "RUNNING", "SUCCEEDED");
    OperationOutcome outcome = started().await(HOUR);
    assertSame(outcome, outcome.orThrow());
    assertEquals("succeeded", outcome.summary());
    assertTrue(outcome.isEnd());
    assertEquals("o", outcome.run().id());
    slept(2, 5, 7.5);
  }

  @ParameterizedTest
  @CsvSource({
    "FAILED, Failed, true, failed",
    "CANCELLED, Cancelled, true, was cancelled",
    "PAUSED, Paused, false, is paused until somebody does something",
    "TIMEDOUT, TimedOut, false, makes no progress"
  })
  void stateDecidesTheOutcome(String state, String kind, boolean end, String what) {
    states(state);
    OperationOutcome outcome = com.operations().attach("o").await(HOUR);
    assertEquals(kind, outcome.getClass().getSimpleName());
    assertEquals(end, outcome.isEnd());
    assertEquals(what, outcome.summary());
    assertEquals("o", outcome.operation().id().orElseThrow());
    assertEquals(
        "The operation o " + what + ": No such server",
        assertThrows(WorkFailedException.class, outcome::orThrow).getMessage());
    assertEquals(List.of(), service.time.sleeps());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAUSED", "TIMEDOUT", "RESTING"})
  void awaitEndGoesOnThroughWhatIsNoEnd(String state) {
    states("RUNNING", state, state, "SUCCEEDED");
    assertInstanceOf(OperationOutcome.Succeeded.class, com.operations().attach("o").awaitEnd(HOUR));
  }

  @Test
  void percentThatStandsStillDecidesNothing() {
    states("RUNNING");
    List<Long> shown = new ArrayList<>();
    OperationOutcome outcome =
        com.operations()
            .attach("o")
            .await(
                Duration.ofSeconds(13), operation -> shown.add(operation.progressPercent().get()));
    assertInstanceOf(OperationOutcome.StillRunning.class, outcome);
    assertFalse(outcome.isEnd());
    assertEquals("was still running at the deadline", outcome.summary());
    assertEquals(List.of(40L, 40L, 40L, 40L), shown);
  }

  @Test
  void operationThatDoesNotExistVanished() {
    OperationOutcome outcome = com.operations().attach("none").await(HOUR);
    assertInstanceOf(OperationOutcome.Vanished.class, outcome);
    assertTrue(outcome.isEnd());
    assertEquals(
        "The operation none does not exist, or no longer; how it ended is unknown",
        assertThrows(WorkFailedException.class, outcome::orThrow).getMessage());
  }

  @Test
  void startedOperationMayTakeSomeSecondsToAppear() {
    service.others.put(
        OPERATION,
        request ->
            service.count(OPERATION) < 4
                ? service.json(404, "{}")
                : service.json(200, "{\"id\":\"o\",\"state\":\"SUCCEEDED\"}"));
    assertInstanceOf(OperationOutcome.Succeeded.class, started().await(HOUR));
    slept(2, 5, 7.5, 11.25);
  }

  @Test
  void startedOperationThatNeverAppearsVanished() {
    OperationRun run = started();
    assertInstanceOf(OperationOutcome.Vanished.class, run.await(HOUR));
    slept(2, 5, 7.5, 11.25, 16.875);
  }

  @Test
  void operationThatIsGoneAfterItWasSeenVanishedAtOnce() {
    service.others.put(
        OPERATION,
        request ->
            service.count(OPERATION) < 2
                ? service.json(200, "{\"id\":\"o\",\"state\":\"RUNNING\"}")
                : service.json(404, "{}"));
    OperationOutcome outcome = started().await(HOUR);
    assertInstanceOf(OperationOutcome.Vanished.class, outcome);
    assertEquals("RUNNING", outcome.operation().state().orElseThrow().toString());
    slept(2, 5);
  }

  @Test
  void lastFailureIsKept() {
    service.others.put(OPERATION, request -> service.json(500, "{}"));
    OperationOutcome.StillRunning outcome =
        assertInstanceOf(
            OperationOutcome.StillRunning.class,
            com.operations().attach("o").await(Duration.ofSeconds(3)));
    assertInstanceOf(ServerException.class, outcome.lastFailure().orElseThrow());
    assertEquals(Map.of("id", "o"), outcome.operation().toMap());
  }

  @Test
  void responseWithoutAnAddressSaysWhatToWatch() {
    assertEquals(
        "The call succeeded, but its response does not say where to look at what it started; watch"
            + " the activities or the resource itself.",
        assertThrows(IllegalStateException.class, () -> started("")).getMessage());
    assertThrows(IllegalStateException.class, () -> started("%%%"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/compute-ops-mgmt/v1/async-operations/o",
        "//evil.example/compute-ops-mgmt/v1/async-operations/o",
        "ftp://localhost/o"
      })
  void addressOnAnotherHostIsNotFollowed(String location) {
    String message =
        assertThrows(IllegalStateException.class, () -> started(location)).getMessage();
    assertTrue(message.contains("which is not the service at http://"), message);
    assertEquals(List.of("POST v1/groups/g/devices"), service.requests);
  }

  @Test
  void absoluteAddressOfTheServiceIsFollowed() {
    states("SUCCEEDED");
    started(service.uri() + "compute-ops-mgmt/v1beta1/async-operations/o").await(HOUR).orThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/compute-ops-mgmt/v1/jobs/j", "/o"})
  void callThatStartsAJobIsNoOperation(String location) {
    assertEquals(
        "The call succeeded, but what it started is at "
            + location
            + ", which is not one of the async-operations; attach to it with com.jobs().",
        assertThrows(IllegalStateException.class, () -> started(location)).getMessage());
  }

  @Test
  void attachedOperationCanBePolledAndStopped() {
    states("RUNNING");
    service.others.put("POST v1/async-operations/o/cancel", request -> service.json(202, "{}"));
    OperationRun run = com.operations().attach("/compute-ops-mgmt/v1/async-operations/o");
    AsyncOperationV1 operation = run.poll();
    assertEquals("o", operation.id().orElseThrow());
    run.stopCollecting();
    assertEquals("POST v1/async-operations/o/cancel", service.requests.get(1));
    assertEquals("OperationRun[o]", run.toString());
  }

  @Test
  void paceCanBeSet() {
    states("RUNNING", "RUNNING", "SUCCEEDED");
    Pace pace = Pace.builder().second(Duration.ofSeconds(1)).growth(1).build();
    com.operations()
        .with(WorkSettings.builder().pace(pace).build())
        .attach("o")
        .await(HOUR)
        .orThrow();
    slept(1, 1);
  }
}
