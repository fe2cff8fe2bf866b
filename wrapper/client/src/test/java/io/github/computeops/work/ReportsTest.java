package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.WorkFailedException;
import io.github.computeops.model.ReportType;
import io.github.computeops.model.ReportsRequestV1beta2;
import io.github.computeops.page.IncompleteCollectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reports are started, waited for and read. */
class ReportsTest extends WithWork {
  private static final ReportsRequestV1beta2 INVENTORY =
      ReportsRequestV1beta2.builder().reportType(ReportType.SERVER_HARDWARE_INVENTORY).build();

  private void statuses(String... statuses) {
    List<String> left = new ArrayList<>(List.of(statuses));
    service.others.put(
        "GET v1beta2/reports/r",
        request ->
            service.json(
                200,
                "{\"id\":\"r\",\"status\":\""
                    + (left.size() > 1 ? left.remove(0) : left.get(0))
                    + "\"}"));
  }

  private void starts(String body, String location) {
    service.others.put(
        "POST v1beta2/reports",
        request -> service.json(201, body).newBuilder().setHeader("Location", location).build());
  }

  @Test
  void startedReportIsWaitedFor() {
    starts("{\"id\":\"r\"}", "/x");
    statuses("IN_PROGRESS", "NEW", "COMPLETED");
    ReportOutcome outcome = com.reports().start(INVENTORY).await(HOUR);
    assertSame(outcome, outcome.orThrow());
    assertEquals("is made", outcome.summary());
    assertTrue(outcome.isEnd());
    assertEquals("r", outcome.run().id());
    slept(2, 5, 7.5);
    assertEquals("{\"reportType\":\"SERVER_HARDWARE_INVENTORY\"}", service.bodies.get(0));
  }

  @Test
  void idIsTakenFromTheAddressIfTheBodyHasNone() {
    starts("{}", "/compute-ops-mgmt/v1beta2/reports/r");
    assertEquals("r", com.reports().start(INVENTORY).id());
    service.others.put("POST v1beta2/reports", request -> service.json(201, "{}"));
    assertEquals(
        "The report was started, but the response does not say its id; list the reports to find"
            + " it.",
        assertThrows(InvalidResponseException.class, () -> com.reports().start(INVENTORY))
            .getMessage());
  }

  @Test
  void failedReportSaysSo() {
    statuses("FAILED");
    ReportOutcome outcome = com.reports().attach("r").await(HOUR);
    assertInstanceOf(ReportOutcome.Failed.class, outcome);
    assertTrue(outcome.isEnd());
    assertEquals("r", outcome.report().id().orElseThrow());
    WorkFailedException failed = assertThrows(WorkFailedException.class, outcome::orThrow);
    assertEquals("The report r failed.", failed.getMessage());
  }

  @Test
  void reportThatTakesLongerIsStillRunning() {
    statuses("IN_PROGRESS");
    Reports slow =
        com.reports()
            .with(
                WorkSettings.builder()
                    .pace(Pace.builder().second(Duration.ofSeconds(3)).build())
                    .build());
    ReportOutcome.StillRunning outcome =
        assertInstanceOf(
            ReportOutcome.StillRunning.class, slow.attach("r").await(Duration.ofSeconds(3)));
    assertFalse(outcome.isEnd());
    assertEquals("was not made at the deadline", outcome.summary());
    assertTrue(outcome.lastFailure().isEmpty());
    slept(3);
  }

  @Test
  void startedReportMayTakeSomeSecondsToAppear() {
    service.next.add(service.json(201, "{\"id\":\"r\"}"));
    service.next.add(service.json(404, "{}"));
    statuses("COMPLETED");
    assertInstanceOf(ReportOutcome.Completed.class, com.reports().start(INVENTORY).await(HOUR));
    slept(2, 5);
  }

  @Test
  void reportThatDoesNotExistVanished() {
    ReportOutcome outcome = com.reports().attach("/v1beta2/reports/none").await(HOUR);
    assertInstanceOf(ReportOutcome.Vanished.class, outcome);
    assertTrue(outcome.isEnd());
    assertEquals("does not exist, or no longer", outcome.summary());
  }

  private void data(String data) {
    service.others.put(
        "GET v1beta2/reports/r/data", request -> service.json(200, "{\"data\":" + data + "}"));
  }

  private static String inventory(int total) {
    return "{\"columns\":[{\"header\":\"Name\",\"propertyName\":\"name\"}],\"rows\":{\"count\":2,"
        + "\"offset\":0,\"serverCount\":2,\"total\":"
        + total
        + ",\"items\":[{\"name\":\"a\"},{\"name\":\"b\"}]}}";
  }

  @Test
  void rowsOfAnInventoryAreRead() {
    data(inventory(2));
    ReportRun run = com.reports().attach("r");
    assertEquals(
        List.of(Map.of("name", "a"), Map.of("name", "b")),
        run.rows().stream().map(row -> row.toMap()).toList());
    assertTrue(run.data().data().isPresent());
    assertEquals("ReportRun[r]", run.toString());
  }

  @Test
  void missingRowsAreNotPassedOver() {
    data(inventory(3));
    assertEquals(
        "The report r has 3 rows, of which the service sent 2.",
        assertThrows(IncompleteCollectionException.class, () -> com.reports().attach("r").rows())
            .getMessage());
  }

  @Test
  void anotherReportHasNoRows() {
    data("{\"series\":[]}");
    assertEquals(
        "The report r has no rows, since it is no hardware inventory; read its data().",
        assertThrows(IllegalStateException.class, () -> com.reports().attach("r").rows())
            .getMessage());
  }

  @Test
  void pollReadsTheReport() {
    statuses("COMPLETED");
    assertEquals("r", com.reports().attach("r").poll().id().orElseThrow());
  }
}
