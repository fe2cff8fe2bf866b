package io.github.computeops.build.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildStepTest {
  @TempDir Path folder;

  private Path source;
  private Path written;

  @BeforeEach
  void runsTheStepOnce() throws IOException {
    source = Files.writeString(Files.createDirectories(folder.resolve("in")).resolve("a"), "one");
    written = Files.writeString(Files.createDirectories(folder.resolve("out")).resolve("b"), "1");
    step("options").done();
  }

  private BuildStep step(String options) {
    return new BuildStep(
        folder.resolve("record"),
        options,
        List.of(FileTree.of(folder.resolve("in"))),
        FileTree.of(folder.resolve("out")));
  }

  @Test
  void isUpToDateAfterItRan() {
    assertTrue(step("options").isUpToDate());
  }

  @Test
  void isUpToDateIfOnlyTimesChanged() throws IOException {
    Files.setLastModifiedTime(source, FileTime.fromMillis(0));
    Files.setLastModifiedTime(written, FileTime.fromMillis(1));
    assertTrue(step("options").isUpToDate());
  }

  @Test
  void isOutdatedIfAnInputChangedAndKeptItsTime() throws IOException {
    FileTime time = Files.getLastModifiedTime(source);
    Files.writeString(source, "two");
    Files.setLastModifiedTime(source, time);
    assertFalse(step("options").isUpToDate());
  }

  @Test
  void isOutdatedIfAnInputWasAdded() throws IOException {
    Files.writeString(folder.resolve("in/c"), "");
    assertFalse(step("options").isUpToDate());
  }

  @Test
  void isOutdatedIfAnInputWasRenamed() throws IOException {
    Files.move(source, folder.resolve("in/z"));
    assertFalse(step("options").isUpToDate());
  }

  @Test
  void isOutdatedIfTheOutputChanged() throws IOException {
    Files.writeString(written, "2");
    assertFalse(step("options").isUpToDate());
  }

  @Test
  void isOutdatedIfTheOutputWasDeleted() throws IOException {
    Files.delete(written);
    assertFalse(step("options").isUpToDate());
  }

  @Test
  void isOutdatedIfItsOptionsChanged() {
    assertFalse(step("other options").isUpToDate());
  }

  @Test
  void isOutdatedIfItWasCutOffBeforeItsRecord() throws IOException {
    Files.delete(folder.resolve("record"));
    assertFalse(step("options").isUpToDate());
  }

  @Test
  void deletesAnOutdatedOutputAndSaysSo() throws IOException {
    Files.writeString(source, "two");
    Path properties = folder.resolve("target/step.properties");
    step("options").prepare(properties, "skip");
    assertFalse(Files.exists(written));
    assertEquals("skip=false\n", Files.readString(properties));
  }

  @Test
  void keepsAnOutputThatIsUpToDateAndSaysSo() throws IOException {
    Path properties = folder.resolve("target/step.properties");
    step("options").prepare(properties, "skip");
    assertTrue(Files.exists(written));
    assertEquals("skip=true\n", Files.readString(properties));
  }
}
