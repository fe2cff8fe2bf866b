package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.ForbiddenException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.WorkFailedException;
import io.github.computeops.work.JobOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Logs are collected and downloaded from a service that does what a test says. */
@Timeout(60)
class ServerLogsTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final String START = "POST v1/jobs";
  private static final String LOGS = "GET v1/servers/P1%2BS1/download-logs";

  @TempDir Path folder;
  private StoredFiles service;
  private ComputeOps com;

  @BeforeEach
  void start() throws Exception {
    service = new StoredFiles();
    com = service.client();
  }

  @AfterEach
  void stop() {
    com.close();
    service.close();
  }

  private StoredFiles job(String id, String state) {
    return service
        .on(START, 201, "{\"id\":\"" + id + "\"}")
        .on("GET v1/jobs/" + id, 200, "{\"id\":\"" + id + "\"," + state + "}");
  }

  private static String complete(String result) {
    return "\"state\":\"COMPLETE\",\"resultCode\":\"" + result + "\"";
  }

  private StoredFiles logsAt(String path) {
    return service.on(
        LOGS,
        200,
        "{\"id\":\"P1+S1\",\"downloadUrl\":\"%s%s\",\"expiresAt\":\"2026-03-01T12:10:00Z\"}"
            .formatted(service.uri(), path));
  }

  @Test
  void jobIsStartedWaitedForAndItsLogsDownloaded() throws Exception {
    job("j", complete("SUCCESS"));
    logsAt("zip?signature=1").on("GET zip", new MockResponse.Builder().body("PK").build());
    ServerLog log = com.serverLogs().collect("P1+S1", HOUR);
    Path written = log.downloadTo(folder.resolve("x.zip"));
    assertEquals("PK", Files.readString(written));
    assertTrue(service.bodies.get(0).contains("\"resourceId\":\"P1+S1\""));
    assertEquals(List.of(START, "GET v1/jobs/j", LOGS, "GET /zip?signature=1"), service.requests);
    assertEquals(Optional.of(Instant.parse("2026-03-01T12:10:00Z")), log.address().expiresAt());
    assertEquals("P1+S1", log.serverId());
  }

  @Test
  void noJobIsStartedIfTheDeadlineIsNone() {
    assertEquals(
        "The deadline is null; give zero or more.",
        assertThrows(IllegalArgumentException.class, () -> com.serverLogs().collect("P1+S1", null))
            .getMessage());
    assertEquals(List.of(), service.requests);
  }

  @Test
  void addressThatIsRejectedIsAskedForAgain() throws Exception {
    service.on("GET old", 403, "").on("GET new", new MockResponse.Builder().body("PK").build());
    logsAt("old?signature=1");
    logsAt("new?signature=2");
    com.serverLogs().latest("P1+S1").downloadTo(folder.resolve("x.zip"));
    assertEquals(2, service.count(LOGS));
  }

  @Test
  void addressThatIsNoneIsASentenceWithoutIt() {
    service.on(LOGS, 200, "{\"downloadUrl\":\"not an address\"}");
    ServerLog log = com.serverLogs().latest("P1+S1");
    InvalidResponseException bad = assertThrows(InvalidResponseException.class, log::address);
    assertFalse(bad.getMessage().contains("not an address"), bad.getMessage());
    service.reset();
    service.on(LOGS, 200, "{\"downloadUrl\":\"https://x/y\"}");
    assertTrue(log.address().expiresAt().isEmpty());
  }

  @Test
  void jobThatFailsIsAnExceptionWithItsId() {
    job("j", complete("FAILURE"));
    WorkFailedException failed =
        assertThrows(WorkFailedException.class, () -> com.serverLogs().collect("P1+S1", HOUR));
    assertEquals("j", failed.id());
    assertEquals(0, service.count(LOGS));
  }

  @Test
  void manyHaveAnOutcomeEachInTheirOrder() {
    service.on(START, 201, "{\"id\":\"a\"}").on(START, 403, "{}").on(START, 201, "{\"id\":\"b\"}");
    service.on(
        "GET v1/jobs",
        200,
        "{\"count\":2,\"offset\":0,\"total\":2,\"items\":[{\"id\":\"b\",%s},{\"id\":\"a\",%s}]}"
            .formatted(complete("FAILURE"), complete("SUCCESS")));
    List<LogOutcome> all = com.serverLogs().collectAll(List.of("1", "2", "3", "1"), HOUR);
    assertEquals(
        List.of(
            "1 were collected",
            "2 were not collected, since no job could be started: POST /compute-ops-mgmt/v1/jobs"
                + " failed with 403: no explanation",
            "3 were not collected: the job b failed"),
        all.stream().map(LogOutcome::toString).toList());
    assertEquals("1", all.get(0).orThrow().serverId());
    assertEquals("1", assertInstanceOf(LogOutcome.Collected.class, all.get(0)).log().serverId());
    assertThrows(ForbiddenException.class, () -> all.get(1).orThrow());
    LogOutcome.NotCollected failed = assertInstanceOf(LogOutcome.NotCollected.class, all.get(2));
    assertInstanceOf(JobOutcome.Failed.class, failed.outcome());
    assertEquals("LogCollection[3, JobRun[b]]", failed.collection().toString());
    assertEquals(
        "The logs of 3 were not collected: the job b failed.",
        assertThrows(WorkFailedException.class, failed::orThrow).getMessage());
    assertEquals(List.of("1", "2", "3"), all.stream().map(LogOutcome::serverId).toList());
  }

  @Test
  void deadlineOfManyCountsFromTheFirstStart() {
    service.on(START, 201, "{\"id\":\"a\"}");
    service.on("GET v1/jobs", 200, "{\"items\":[{\"id\":\"a\",\"state\":\"RUNNING\"}]}");
    List<LogOutcome> all = com.serverLogs().collectAll(List.of("1"), Duration.ofSeconds(1));
    assertInstanceOf(
        JobOutcome.StillRunning.class, ((LogOutcome.NotCollected) all.get(0)).outcome());
    assertEquals(List.of(Duration.ofSeconds(1)), service.time.sleeps());
  }

  @Test
  void badArgumentsAreRejected() {
    ServerLogs logs = com.serverLogs();
    assertThrows(IllegalArgumentException.class, () -> logs.start(" "));
    assertThrows(IllegalArgumentException.class, () -> logs.attach("1", " "));
    assertThrows(IllegalArgumentException.class, () -> logs.attach(" ", "1"));
    assertThrows(IllegalArgumentException.class, () -> logs.latest(null));
    assertThrows(IllegalArgumentException.class, () -> logs.with(null));
    assertThrows(IllegalArgumentException.class, () -> logs.collectAll(null, HOUR));
    assertThrows(IllegalArgumentException.class, () -> logs.collectAll(List.of(" "), HOUR));
    assertThrows(
        IllegalArgumentException.class, () -> logs.collectAll(List.of(), Duration.ofSeconds(-1)));
    assertEquals(List.of(), service.requests);
    assertEquals("1", logs.attach("1", "j").log().serverId());
  }
}
