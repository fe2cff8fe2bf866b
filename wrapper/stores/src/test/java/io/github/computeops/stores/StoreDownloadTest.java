package io.github.computeops.stores;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.StoreException;
import io.github.computeops.files.SignedAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Downloads from S3Proxy, a store that others wrote. It checks the signature and the age of an
 * address, and knows {@code Range} and {@code If-Match}. It does not check {@code
 * x-amz-security-token}.
 */
@Timeout(60)
class StoreDownloadTest extends WithStore {
  private static final int SIZE = 1_000_000;
  private static final int TENTH = SIZE / 10;
  private static final String FILE = "/bucket/logs%2Bserver.zip";
  private final byte[] content = bytes(SIZE, 1);

  @BeforeEach
  void prepare() throws Exception {
    put(FILE, content);
  }

  private Path target() {
    return folder.resolve("logs.zip");
  }

  @Test
  void fileComesWhole() throws Exception {
    com.transfers().download(toGet(FILE), target());
    assertArrayEquals(content, Files.readAllBytes(target()));
  }

  @Test
  void fileThatIsCutAtEveryTenthIsResumed() throws Exception {
    proxy.downCuts.addAll(Collections.nCopies(9, TENTH));
    AtomicLong last = new AtomicLong();
    com.transfers()
        .download(
            toGet(FILE),
            target(),
            (bytes, total) -> assertTrue(bytes > last.getAndSet(bytes), "begun anew"));
    assertArrayEquals(content, Files.readAllBytes(target()));
    assertTrue(proxy.downCuts.isEmpty());
  }

  @Test
  void fileThatWasReplacedMeanwhileBeginsAnew() throws Exception {
    byte[] other = bytes(SIZE, 2);
    proxy.downCuts.add(TENTH);
    List<Long> told = new ArrayList<>();
    com.transfers()
        .download(
            toGet(FILE),
            target(),
            (bytes, total) -> {
              if (told.isEmpty()) {
                replace(other);
              }
              told.add(bytes);
            });
    assertArrayEquals(other, Files.readAllBytes(target()));
  }

  private void replace(byte[] other) {
    try {
      put(FILE, other);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void addressThatHasExpiredIsReplaced() throws Exception {
    SignedAddress old = toGet(FILE, Instant.now().minus(Duration.ofMinutes(11)));
    StoreException failed =
        assertThrows(StoreException.class, () -> com.transfers().download(old, target()));
    assertTrue(failed.isRejected(), failed.getMessage());
    assertFalse(failed.getMessage().contains("X-Amz"), failed.getMessage());
    assertFalse(Files.exists(target()));
    List<SignedAddress> addresses = new ArrayList<>(List.of(old, toGet(FILE)));
    com.transfers().download(() -> addresses.remove(0), target(), (bytes, total) -> {});
    assertArrayEquals(content, Files.readAllBytes(target()));
  }

  @Test
  void fileThatDoesNotExistIsAnErrorWithItsCode() {
    StoreException failed =
        assertThrows(
            StoreException.class, () -> com.transfers().download(toGet("/bucket/none"), target()));
    assertEquals(404, failed.status());
    assertEquals("NoSuchKey", failed.code().orElseThrow());
  }
}
