package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.WorkFailedException;
import io.github.computeops.files.LogCollection;
import io.github.computeops.files.LogOutcome;
import io.github.computeops.files.ServerLog;
import io.github.computeops.files.ServerLogs;
import io.github.computeops.files.SignedAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Logs of servers are collected and downloaded, whatever happens to the downloads. */
@Timeout(60)
class ServerLogsThroughClientTest extends WithFiles {
  private static final Duration LONG = Duration.ofMinutes(1);
  private ServerLogs logs;

  @BeforeEach
  void prepare() {
    logs = com.serverLogs().with(soon());
  }

  private Path target() {
    return folder.resolve("logs.zip");
  }

  private void assertWhole(String serverId) throws IOException {
    try (ZipFile zip = new ZipFile(target().toFile());
        Stream<Path> all = Files.list(folder)) {
      String text = new String(zip.getInputStream(zip.getEntry("server.log")).readAllBytes());
      assertTrue(text.contains(serverId), text);
      assertEquals(1, all.count());
    }
  }

  @Test
  void logsOfAServerAreCollectedAndDownloaded() throws Exception {
    ServerLog log = logs.collect(ServerIds.of(0), LONG);
    assertEquals(target().toAbsolutePath(), log.downloadTo(target()));
    assertWhole(ServerIds.of(0));
    assertTrue(log.address().expiresAt().isPresent());
    assertEquals("ServerLog[" + ServerIds.of(0) + "]", log.toString());
  }

  @Test
  void downloadThatIsCutGoesOn() throws Exception {
    ServerLog log = logs.collect(ServerIds.of(0), LONG);
    simulator.inject(fault(DOWNLOAD).cut().times(3).build());
    log.downloadTo(target());
    assertWhole(ServerIds.of(0));
    simulator.received(DOWNLOAD).times(4);
    simulator.received("GET /compute-ops-mgmt/v1/servers/{id}/download-logs").times(1);
  }

  @Test
  void addressThatHasExpiredIsReplaced() throws Exception {
    ServerLog log = logs.collect(ServerIds.of(0), LONG);
    SignedAddress old = log.address();
    simulator.advance(Duration.ofMinutes(10));
    List<SignedAddress> addresses = new ArrayList<>(List.of(old, log.address()));
    com.transfers().download(() -> addresses.remove(0), target(), (bytes, total) -> {});
    assertWhole(ServerIds.of(0));
    assertEquals(
        403,
        assertThrows(StoreException.class, () -> com.transfers().download(old, target())).status());
    assertWhole(ServerIds.of(0));
  }

  @Test
  void manyServersAreCollectedAtOnceAndOneThatFailsDoesNotKeepTheOthers() {
    simulator.endNextJob(SimulatedJobOutcome.FAILED);
    List<String> ids = List.of(ServerIds.of(0), ServerIds.of(1), "none", ServerIds.of(1));
    List<LogOutcome> outcomes = logs.collectAll(ids, LONG);
    assertEquals(ids.subList(0, 3), outcomes.stream().map(LogOutcome::serverId).toList());
    LogOutcome.NotCollected failed =
        assertInstanceOf(LogOutcome.NotCollected.class, outcomes.get(0));
    assertTrue(failed.summary().endsWith("failed"), failed.summary());
    assertThrows(WorkFailedException.class, failed::orThrow);
    assertEquals(ServerIds.of(1), outcomes.get(1).orThrow().serverId());
    LogOutcome.NotStarted none = assertInstanceOf(LogOutcome.NotStarted.class, outcomes.get(2));
    assertThrows(none.failure().getClass(), none::orThrow);
  }

  @Test
  void collectionGoesOnInAnotherProcessByItsIds() throws Exception {
    LogCollection started = logs.start(ServerIds.of(2));
    LogCollection attached = logs.attach(started.serverId(), started.job().id());
    attached.await(LONG).orThrow();
    attached.log().downloadTo(target());
    assertWhole(ServerIds.of(2));
    logs.latest(ServerIds.of(2)).downloadTo(target());
  }

  @Test
  void jobThatStillRunsAtTheDeadlineHasAnId() {
    WorkFailedException late =
        assertThrows(
            WorkFailedException.class, () -> logs.collect(ServerIds.of(0), Duration.ofMillis(1)));
    logs.attach(ServerIds.of(0), late.id()).await(LONG).orThrow();
  }

  @Test
  void logsThatWereNeverCollectedAreNotFound() {
    assertThrows(NotFoundException.class, () -> logs.latest(ServerIds.of(3)).downloadTo(target()));
    assertThrows(IllegalArgumentException.class, () -> logs.latest(" "));
  }

  @Test
  void plainHttpNeedsToBeAllowed() {
    try (ComputeOps strict =
        ComputeOps.builder()
            .baseUri(simulator.uri())
            .credentials(simulator.credentials())
            .build()) {
      ServerLog log = strict.serverLogs().with(soon()).collect(ServerIds.of(0), LONG);
      StoreException failed = assertThrows(StoreException.class, () -> log.downloadTo(target()));
      assertEquals(0, failed.status());
    }
  }
}
