package io.github.computeops.build.step;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A step of the build that need not run again if what it reads, and what it wrote, is as it was
 * after it last ran.
 *
 * <p>The record is written after the step, so a step that was cut off runs again.
 *
 * @param record the file that remembers both
 * @param options what the step depends on besides files
 * @param inputs what the step reads
 * @param output what the step writes
 */
public record BuildStep(Path record, String options, List<FileTree> inputs, FileTree output) {
  /** Tells whether the output is what the step would write. */
  public boolean isUpToDate() {
    try {
      return Files.exists(record) && Files.readString(record).equals(fingerprints());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Remembers that the step has written its output. */
  public void done() {
    try {
      Files.createDirectories(record.getParent());
      Files.writeString(record, fingerprints());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Says in a file of properties whether the output is up to date, and deletes it if not, so that
   * the tool that writes it starts afresh.
   */
  void prepare(Path properties, String name) throws IOException {
    boolean upToDate = isUpToDate();
    if (!upToDate) {
      output.delete();
    }
    Files.createDirectories(properties.getParent());
    Files.writeString(properties, name + "=" + upToDate + "\n");
  }

  private String fingerprints() {
    Fingerprint read = new Fingerprint().add(options);
    inputs.forEach(read::add);
    return "read %s%nwrote %s%n".formatted(read.hex(), new Fingerprint().add(output).hex());
  }
}
