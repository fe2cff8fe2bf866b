package io.github.computeops.spec.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class FetchedDescriptionTest {
  private static final String EMPTY_SHA256 =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  @TempDir private Path folder;

  private FetchedDescription fetched(String from, String sha256) {
    Settings settings =
        new Settings(folder, folder, from, sha256, false, Duration.ofSeconds(5), null);
    return FetchedDescription.of(settings, System.out);
  }

  private static FetchedDescription of(String text) {
    return new FetchedDescription("new.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sentence(Executable step) {
    return assertThrows(SpecException.class, step).getMessage();
  }

  @Test
  void aFileIsReadByPathAndByUrl() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\n");
    assertEquals(15, fetched("a.yaml", "").bytes().length);
    assertEquals(15, fetched(file.toUri().toString(), "").bytes().length);
  }

  @Test
  void theChecksumMustBeTheOneGiven() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "");
    assertEquals(EMPTY_SHA256, fetched("a.yaml", EMPTY_SHA256.toUpperCase()).sha256());
    assertEquals(
        "a.yaml has the SHA-256 "
            + EMPTY_SHA256
            + " instead of 00; it is another edition, or was changed in transit.",
        sentence(() -> fetched("a.yaml", "00")));
  }

  @Test
  void rejectsWhatIsNeitherAFileNorAUrl() {
    assertEquals(
        "no.yaml: is not a file; check the path, which is relative to the project folder.",
        sentence(() -> fetched("no.yaml", "")));
    assertEquals(
        "ftp://host/a has a scheme other than http, https and file; use one of these.",
        sentence(() -> fetched("ftp://host/a", "")));
    assertEquals(
        "http:/nohost cannot be downloaded; give a URL with a host, or a file.",
        sentence(() -> fetched("http:/nohost", "")));
    assertEquals(
        "https://a b is not a URL; escape the characters that a URL must not contain.",
        sentence(() -> fetched("https://a b", "")));
  }

  @Test
  void rejectsALoginPage() {
    assertEquals(
        "new.yaml: is empty or a web page; download the YAML or JSON file itself.",
        sentence(() -> of("<!DOCTYPE html><html></html>").document()));
  }

  @Test
  void rejectsATruncatedDescription() {
    assertEquals(
        "new.yaml ends in the middle of a line, so it is probably truncated; fetch it again, or end"
            + " the last line.",
        sentence(() -> of("openapi: 3.1.0\npaths:\n  /a:\n    ge").document()));
    assertEquals(
        "new.yaml ends in the middle of a line, so it is probably truncated; fetch it again, or end"
            + " the last line.",
        sentence(() -> of("{\"openapi\": \"3.1.0\", \"paths\": {").document()));
  }

  @Test
  void rejectsBinaryData() {
    assertEquals(
        "new.yaml: is not UTF-8 text; check that it is neither compressed nor a web page.",
        sentence(
            () ->
                new FetchedDescription("new.yaml", new byte[] {31, (byte) 139, 8, (byte) 255})
                    .document()));
  }
}
