package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.RetryPolicy;
import io.github.computeops.TestClient;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads from signed addresses that break, expire and change. */
@Timeout(60)
class SignedDownloadTest {
  private static final int SIZE = 1_000_000;
  private static final int TENTH = SIZE / 10;
  private static final String QUERY = "X-Amz-Signature=0123456789abcdef";

  @TempDir Path folder;
  private final FileStore store = new FileStore(SIZE);
  private final ComputeOps com = client(3);

  private ComputeOps client(int attempts) {
    return TestClient.of(
        URI.create("http://127.0.0.1:1"),
        builder ->
            builder
                .transfers(TransferSettings.builder().plainHttp().build())
                .retryPolicy(
                    RetryPolicy.builder()
                        .maxAttempts(attempts)
                        .initialDelay(Duration.ofMillis(1))
                        .build()));
  }

  @AfterEach
  void stop() {
    com.close();
    store.close();
  }

  private Path target() {
    return folder.resolve("bundle.zip");
  }

  private void assertWhole() throws IOException {
    assertArrayEquals(store.content, Files.readAllBytes(target()));
    assertNoMore();
  }

  private void assertNoMore() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<String> names = all.map(file -> file.getFileName().toString()).toList();
      assertTrue(names.isEmpty() || names.equals(List.of("bundle.zip")), names.toString());
    }
  }

  @Test
  void fileComesWithoutTokenAndHeadersOfTheView() throws Exception {
    Path written =
        com.withOptions(
                CallOptions.builder().header("X-Mine", "1").queryParameter("mine", "1").build())
            .forTenant("tenant")
            .transfers()
            .download(store.address(QUERY), target());
    assertEquals(target().toAbsolutePath(), written);
    assertWhole();
    assertEquals(List.of(""), store.taken());
    for (String header : List.of("Authorization", "X-mine", "Tenant-acid")) {
      assertFalse(store.headers.get(0).containsKey(header), header);
    }
  }

  @Test
  void fileThatIsCutAtEveryTenthIsResumedAndBytesComeOnce() throws Exception {
    store.cuts.addAll(Collections.nCopies(10, TENTH));
    List<Long> told = new ArrayList<>();
    com.transfers().download(store.address(QUERY), target(), (bytes, total) -> told.add(bytes));
    assertWhole();
    assertEquals(
        IntStream.range(0, 10).mapToObj(i -> i == 0 ? "" : "bytes=" + i * TENTH + "-").toList(),
        store.taken());
    assertEquals(told.stream().sorted().toList(), told);
    assertEquals(SIZE, told.get(told.size() - 1));
  }

  @Test
  void downloadThatMakesNoProgressEnds() throws Exception {
    store.cuts.addAll(List.of(TENTH, 0, 0, 0));
    TransportException failed =
        assertThrows(
            TransportException.class,
            () -> com.transfers().download(store.address(QUERY), target()));
    assertEquals(3, store.taken().size());
    assertFalse(failed.getMessage().contains("secret"), failed.getMessage());
    assertNoMore();
  }

  @Test
  void withoutRetriesNothingIsResumed() throws Exception {
    store.cuts.add(TENTH);
    try (ComputeOps once = client(1)) {
      assertThrows(
          TransportException.class,
          () -> once.transfers().download(store.address(QUERY), target()));
    }
    assertEquals(1, store.taken().size());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anotherFileBeginsAnew(boolean checksMatch) throws Exception {
    store.checksMatch = checksMatch;
    store.cuts.add(TENTH);
    com.transfers()
        .download(
            store.address(QUERY),
            target(),
            (bytes, total) -> {
              store.content = FileStore.bytes(SIZE, 2);
              store.etag = "\"2\"";
            });
    assertWhole();
    assertEquals(List.of("", "bytes=" + TENTH + "-", ""), store.taken());
  }

  @Test
  void storeThatIgnoresRangesSendsItAllAgain() throws Exception {
    store.knowsRanges = false;
    store.cuts.addAll(List.of(TENTH, 2 * TENTH));
    com.transfers().download(store.address(QUERY), target());
    assertWhole();
    assertEquals(3, store.taken().size());
  }

  @Test
  void storeThatIgnoresRangesAndAlwaysCutsEnds() throws Exception {
    store.knowsRanges = false;
    store.cuts.addAll(Collections.nCopies(20, TENTH));
    assertThrows(
        TransportException.class, () -> com.transfers().download(store.address(QUERY), target()));
    assertTrue(store.taken().size() <= 4);
    assertNoMore();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "W/\"1\""})
  void fileWithoutAStrongTagIsNotResumed(String etag) throws Exception {
    store.etag = etag;
    store.cuts.add(TENTH);
    com.transfers().download(store.address(QUERY), target());
    assertWhole();
    assertEquals(List.of("", ""), store.taken());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes 0-999999/1000000",
        "bytes 100000-999999/1000001",
        "bytes 100000-899999/1000000",
        "nonsense"
      })
  void partThatIsNotWhatWasAskedForIsNotUsed(String contentRange) throws Exception {
    store.contentRange = contentRange;
    store.cuts.add(TENTH);
    com.transfers().download(store.address(QUERY), target());
    assertWhole();
    assertEquals(List.of("", "bytes=" + TENTH + "-", ""), store.taken());
  }

  @Test
  void fileThatHasShrunkToWhatHasComeBeginsAnew() throws Exception {
    store.checksMatch = false;
    store.cuts.add(TENTH);
    com.transfers()
        .download(
            store.address(QUERY),
            target(),
            (bytes, total) -> store.content = FileStore.bytes(TENTH, 2));
    assertWhole();
    assertEquals(List.of("", "bytes=" + TENTH + "-", ""), store.taken());
  }

  @Test
  void expiredAddressIsReplacedOnceAndTheDownloadGoesOn() throws Exception {
    store.valid = "first";
    store.cuts.add(TENTH);
    List<String> addresses = new ArrayList<>(List.of("first", "second"));
    com.transfers()
        .download(
            () -> store.address(addresses.remove(0)),
            target(),
            (bytes, total) -> store.valid = "second");
    assertWhole();
    assertEquals(List.of("", "bytes=" + TENTH + "-", "bytes=" + TENTH + "-"), store.taken());
  }

  @Test
  void addressThatIsRejectedTwiceIsAnErrorOfTheStore() throws Exception {
    store.valid = "none";
    List<String> addresses = new ArrayList<>(List.of("first", "second", "third"));
    StoreException failed =
        assertThrows(
            StoreException.class,
            () ->
                com.transfers()
                    .download(
                        () -> store.address(addresses.remove(0)), target(), (bytes, total) -> {}));
    assertEquals(List.of("third"), addresses);
    assertEquals(
        "The download from " + store.uri() + " failed with 403: Request has expired (AccessDenied)",
        failed.getMessage());
    assertEquals(403, failed.status());
    assertEquals("AccessDenied", failed.code().orElseThrow());
    assertTrue(failed.isRejected());
    assertFalse(failed.isRetryable());
    assertNoMore();
  }
}
