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

class ArrivalTest {
  private static final String EMPTY_SHA256 =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  @TempDir private Path folder;

  private Arrival arrival(String from, String sha256) {
    Settings settings =
        new Settings(folder, folder, from, sha256, false, Duration.ofSeconds(5), null);
    return Arrival.of(settings, System.out);
  }

  private static Arrival of(String text) {
    return new Arrival("new.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String sentence(Executable step) {
    return assertThrows(SpecException.class, step).getMessage();
  }

  @Test
  void aFileIsReadByPathAndByUrl() throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\n");
    assertEquals(15, arrival("a.yaml", "").bytes().length);
    assertEquals(15, arrival(file.toUri().toString(), "").bytes().length);
  }

  @Test
  void theChecksumMustBeTheOneGiven() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "");
    assertEquals(EMPTY_SHA256, arrival("a.yaml", EMPTY_SHA256.toUpperCase()).sha256());
    assertEquals(
        "a.yaml has the SHA-256 "
            + EMPTY_SHA256
            + " and not 00; it is another edition, or was changed on its way.",
        sentence(() -> arrival("a.yaml", "00")));
  }

  @Test
  void saysWhatIsNoFileAndNoUrl() {
    assertEquals(
        "no.yaml: is no file; check the path, it counts from the project's folder.",
        sentence(() -> arrival("no.yaml", "")));
    assertEquals(
        "ftp://host/a is neither http, https nor file; give one of them.",
        sentence(() -> arrival("ftp://host/a", "")));
    assertEquals(
        "http:/nohost is no address that can be fetched; give a URL with a host, or a file.",
        sentence(() -> arrival("http:/nohost", "")));
    assertEquals(
        "https://a b is no URL; escape what a URL must not contain.",
        sentence(() -> arrival("https://a b", "")));
  }

  @Test
  void aLoginPageIsNoDescription() {
    assertEquals(
        "new.yaml: is empty or a web page; download the YAML or JSON file itself.",
        sentence(() -> of("<!DOCTYPE html><html></html>").document()));
  }

  @Test
  void whatIsCutOffIsNoDescription() {
    assertEquals(
        "new.yaml ends in the middle of a line and is probably cut off; get it again, or end the"
            + " last line.",
        sentence(() -> of("openapi: 3.1.0\npaths:\n  /a:\n    ge").document()));
    assertEquals(
        "new.yaml ends in the middle of a line and is probably cut off; get it again, or end the"
            + " last line.",
        sentence(() -> of("{\"openapi\": \"3.1.0\", \"paths\": {").document()));
  }

  @Test
  void whatIsNoTextIsNoDescription() {
    assertEquals(
        "new.yaml: is not UTF-8 text; is it compressed, or a web page?",
        sentence(
            () -> new Arrival("new.yaml", new byte[] {31, (byte) 139, 8, (byte) 255}).document()));
  }
}
