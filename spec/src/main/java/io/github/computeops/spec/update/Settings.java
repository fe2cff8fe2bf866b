package io.github.computeops.spec.update;

import io.github.computeops.spec.SpecException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The settings of an update.
 *
 * @param project the folder of the parent POM
 * @param work the folder for copies, logs and the report
 * @param from the URL or file of the description
 * @param sha256 the checksum that the description must have, in hexadecimal; empty for any
 * @param keepTheirProse whether the description keeps its own prose
 * @param timeout the limit for the whole download
 * @param maven the way to call Maven
 */
public record Settings(
    Path project,
    Path work,
    String from,
    String sha256,
    boolean keepTheirProse,
    Duration timeout,
    MavenCall maven) {

  static Settings of(Map<String, String> given) {
    return new Settings(
        Path.of(given.get("project")).toAbsolutePath().normalize(),
        Path.of(given.get("work")).toAbsolutePath(),
        given.get("from"),
        given.get("sha256"),
        keepsTheirs(given.get("prose")),
        seconds(given.get("timeout")),
        new MavenCall(
            Path.of(given.get("maven")),
            given.get("repository"),
            given.get("settings"),
            Boolean.parseBoolean(given.get("offline"))));
  }

  private static boolean keepsTheirs(String prose) {
    if (!prose.equals("ours") && !prose.equals("theirs")) {
      throw new SpecException("-Dprose is \"" + prose + "\"; it must be \"ours\" or \"theirs\".");
    }
    return prose.equals("theirs");
  }

  private static Duration seconds(String timeout) {
    if (!timeout.matches("[1-9]\\d{0,5}")) {
      throw new SpecException(
          "-Dtimeout is \"" + timeout + "\"; it must be a number of seconds, from 1 to 999999.");
    }
    return Duration.ofSeconds(Long.parseLong(timeout));
  }

  /** Returns the committed description. */
  public Path description() {
    return project.resolve("spec/compute-ops-mgmt.yaml");
  }

  Path textHashes() {
    return project.resolve("spec/text-hashes.txt");
  }

  /** Returns the overlay, as it is in the working tree. */
  public Path overlay() {
    return project.resolve("spec/overlay.yaml");
  }

  /** Returns the job templates, as they are in the working tree. */
  public Path jobTemplates() {
    return project.resolve("spec/job-templates.yaml");
  }
}
