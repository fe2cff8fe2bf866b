package io.github.computeops.examples;

import io.github.computeops.files.AhsOutcome;
import io.github.computeops.json.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Uploads an AHS file, has the service analyse it, and reads the inventory of the server. */
public final class AnalyseAhsFile {
  private static final String DEMO = "target/2026-01-01_P06760-B21+CZ2208DQFG.ahs";

  private AnalyseAhsFile() {}

  /**
   * Runs the example.
   *
   * @param arguments the AHS file
   */
  public static void main(String[] arguments) {
    Example.main(arguments, AnalyseAhsFile::run);
  }

  static void run(Target target, PrintStream out) throws IOException {
    Path file = Path.of(target.argument(0, "the AHS file", DEMO));
    if (target.simulator().isPresent() && !Files.exists(file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, new byte[1_000_000]);
    }
    out.println("Uploading " + file.getFileName());
    AhsOutcome outcome = target.com().ahsFiles().analyse(file, Duration.ofMinutes(10));
    Json system = outcome.orThrow().json().at("System").at(0);
    out.println("Server " + system.at("SerialNumber").text().orElse("-"));
    out.println("Health " + system.at("Status.Health").text().orElse("-"));
  }
}
