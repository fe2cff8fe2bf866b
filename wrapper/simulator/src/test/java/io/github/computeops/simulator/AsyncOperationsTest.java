package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.error.ConflictException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.model.AsyncOperationV1;
import io.github.computeops.model.DeviceRequestV1;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupAssignRequestV1;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.model.MetricsCollectionRequestV1beta1;
import io.github.computeops.model.MetricsCollectionRequestV1beta1RequestType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States are those of the description; how long they last is the simulator's own. */
class AsyncOperationsTest {
  private final Simulator simulator = Simulator.builder().servers(10).timeFactor(0).start();
  private final ComputeOps com = simulator.newClient();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  @Test
  void operationRunsAfterASecondAndSucceedsAfterFive() {
    String id = assign(group("Web"));
    assertEquals("INITIALIZED 0", look(id));
    simulator.advance(Duration.ofSeconds(1));
    assertEquals("RUNNING 50", look(id));
    simulator.advance(Duration.ofSeconds(4));
    assertEquals("SUCCEEDED 100", look(id));
    AsyncOperationV1 ended = com.asyncOperationsV1().get(id);
    assertEquals("2026-01-01T00:00:05Z", ended.endedAt().orElseThrow().toInstant().toString());
    assertEquals("ADD_DEVICE_TO_GROUP", ended.operationType().orElseThrow().toString());
    assertEquals(1, ended.results().size());
  }

  @Test
  void failedOperationSaysWhyAndHasNoEffect() {
    simulator.endNextOperation(SimulatedOperationOutcome.FAILED);
    String group = group("Web");
    String id = assign(group);
    simulator.advance(Duration.ofSeconds(5));
    assertEquals("FAILED 50", look(id));
    assertEquals(
        "The simulator was told to fail this operation.",
        com.asyncOperationsV1().get(id).error().message());
    assertEquals(List.of(), com.groupsV1().listDevices(group).items());
  }

  @ParameterizedTest
  @CsvSource({"PAUSED, PAUSED", "TIMED_OUT, TIMEDOUT"})
  void pausedAndTimedOutOperationsNeverEnd(SimulatedOperationOutcome outcome, String state) {
    simulator.endNextOperation(outcome);
    String id = assign(group("Web"));
    simulator.advance(Duration.ofDays(30));
    assertEquals(state + " 50", look(id));
    assertEquals(true, com.asyncOperationsV1().get(id).endedAt().isEmpty());
  }

  /** Only metrics collections can be cancelled, says the description. */
  @Test
  void metricsCollectionCanBeCancelledUntilItEnds() {
    String id = collectMetrics();
    simulator.advance(Duration.ofSeconds(2));
    com.asyncOperationsV1().cancel(id, Map.of());
    simulator.advance(Duration.ofSeconds(20));
    assertEquals("CANCELLED 50", look(id));
    assertThrows(ConflictException.class, () -> com.asyncOperationsV1().cancel(id, Map.of()));
  }

  @Test
  void otherOperationsCannotBeCancelled() {
    String id = assign(group("Web"));
    BadRequestException error =
        assertThrows(BadRequestException.class, () -> com.asyncOperationsV1().cancel(id, Map.of()));
    assertEquals(
        "The operation is of the type ADD_DEVICE_TO_GROUP; only one of"
            + " SUSTAINABILITY_METRICS_COLLECTION can be cancelled.",
        error.error().message());
  }

  /** The description keeps operations for seven days. */
  @Test
  void endedOperationIsGoneAfterSevenDays() {
    String id = assign(group("Web"));
    simulator.advance(Duration.ofDays(7));
    assertEquals("SUCCEEDED 100", look(id));
    simulator.advance(Duration.ofSeconds(5));
    assertThrows(NotFoundException.class, () -> look(id));
  }

  private String collectMetrics() {
    return id(
        com.withVoidResponse(
                view ->
                    view.metricsCollectionRequestsV1beta1()
                        .create(
                            MetricsCollectionRequestV1beta1.builder()
                                .requestType(
                                    MetricsCollectionRequestV1beta1RequestType
                                        .SUSTAINABILITY_METRICS_COLLECTION)
                                .build()))
            .location()
            .orElseThrow());
  }

  private String group(String name) {
    return ((GroupServerResponseV1)
            com.groupsV1()
                .create(
                    GroupServerCreateRequestV1.builder()
                        .name(name)
                        .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
                        .build()))
        .id()
        .orElseThrow();
  }

  private String assign(String group) {
    List<DeviceRequestV1> devices =
        List.of(DeviceRequestV1.builder().deviceId(ServerIds.of(0)).build());
    GroupAssignRequestV1 request = GroupAssignRequestV1.builder().devices(devices).build();
    return id(
        com.withVoidResponse(view -> view.groupsV1().assignDevices(group, request))
            .location()
            .orElseThrow());
  }

  private static String id(URI location) {
    return location.getPath().substring(location.getPath().lastIndexOf('/') + 1);
  }

  private String look(String id) {
    AsyncOperationV1 seen = com.asyncOperationsV1().get(id);
    return seen.state().orElseThrow() + " " + seen.progressPercent().orElseThrow();
  }
}
