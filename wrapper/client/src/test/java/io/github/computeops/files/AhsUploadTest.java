package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.ConflictException;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** AHS files are uploaded, and once more where that may help. */
@Timeout(60)
class AhsUploadTest extends WithAhsFile {
  @Test
  void uploadIsBegunAnewWhereThatMayHelp() {
    for (MockResponse first :
        List.of(
            rejected(403, "AccessDenied"),
            rejected(400, "ExpiredToken"),
            rejected(400, "RequestTimeout"),
            rejected(503, "SlowDown"),
            StoredFiles.broken())) {
      service.requests.clear();
      service.reset();
      service.place("1").place("2").on(STORE, first).on(PATCH + "1", 200, "{}");
      accepted("2");
      assertEquals("AhsRun[2]", com.ahsFiles().upload(file).toString());
      assertEquals(1, service.count(PATCH + "1"));
      assertEquals(2, service.count("POST /store"));
    }
  }

  @Test
  void uploadIsNotBegunAnewWhereThatCannotHelp() {
    service.place("1").on(STORE, rejected(400, "EntityTooLarge")).on(PATCH + "1", 200, "{}");
    StoreException failed = assertThrows(StoreException.class, () -> com.ahsFiles().upload(file));
    assertEquals("EntityTooLarge", failed.code().orElseThrow());
    assertFalse(failed.isRejected() || failed.isRetryable());
    assertEquals(1, service.count("POST /store"));
    assertEquals("{\"parsingStatus\":{\"status\":\"ANALYSIS_FAILED\"}}", service.bodies.get(2));
  }

  @Test
  void secondUploadThatFailsIsMarkedAndToldWithTheFirst() {
    service
        .place("1")
        .place("2")
        .on(STORE, rejected(403, "AccessDenied"))
        .on(STORE, rejected(400, "EntityTooLarge"))
        .on(PATCH + "1", 200, "{}")
        .on(PATCH + "2", 409, "{}");
    StoreException failed = assertThrows(StoreException.class, () -> com.ahsFiles().upload(file));
    assertEquals(403, failed.status());
    StoreException second = assertInstanceOf(StoreException.class, failed.getSuppressed()[0]);
    assertEquals("EntityTooLarge", second.code().orElseThrow());
    assertInstanceOf(ConflictException.class, second.getSuppressed()[0]);
  }

  @Test
  void thereIsNoSecondUploadAfterTheDeadline() {
    service.place("1").on(STORE, rejected(403, "AccessDenied")).on(PATCH + "1", 200, "{}");
    assertThrows(
        StoreException.class,
        () ->
            com.ahsFiles()
                .analyse(
                    file, HOUR, (bytes, total) -> service.time.passes(Duration.ofMinutes(61))));
    assertEquals(1, service.count("POST /store"));
  }

  @Test
  void fileThatChangesMeanwhileFails() {
    accepted("1").on(PATCH + "1", 200, "{}");
    TransportException failed =
        assertThrows(
            TransportException.class,
            () -> com.ahsFiles().analyse(file, HOUR, (bytes, total) -> touch()));
    assertEquals(
        "The upload of " + file + " failed: the file changed while it was sent",
        failed.getMessage());
    assertEquals(1, service.count("POST /store"));
    assertEquals(1, service.count(PATCH));
  }

  private void touch() {
    try {
      Files.setLastModifiedTime(file, FileTime.fromMillis(1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void placeWithoutIdOrAddressIsASentence() {
    service.on("POST v1beta1/ahs-files", 200, "{\"baseUrl\":\"https://x/\"}");
    assertEquals(
        "The place for the AHS file was asked for, but the response has no id.", badPlace());
    service.reset();
    service.on("POST v1beta1/ahs-files", 200, "{\"id\":\"1\",\"baseUrl\":\"s3://secret\"}");
    assertEquals(
        "The service gave an address of a store that cannot be used. The signed address cannot be"
            + " used: it must begin with https://, have a host, and no user before that.",
        badPlace());
  }

  private String badPlace() {
    return assertThrows(InvalidResponseException.class, () -> com.ahsFiles().create("a.ahs"))
        .getMessage();
  }
}
