package io.github.computeops.build.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares the Java names that were generated with the committed ones, which the next run keeps.
 */
public final class NameGate {
  private NameGate() {}

  /**
   * Runs the gate.
   *
   * @param args the generated names; the committed ones; {@code true} to write these instead of
   *     comparing with them
   * @throws IOException when a file cannot be read or written
   * @throws SurfaceDriftException when the names differ
   */
  public static void main(String[] args) throws IOException {
    List<String> generated = Files.readAllLines(Path.of(args[0]));
    Path committed = Path.of(args[1]);
    List<String> kept = Files.exists(committed) ? Files.readAllLines(committed) : List.of();
    if (Boolean.parseBoolean(args[2])) {
      Files.write(committed, generated);
    } else if (!kept.equals(generated)) {
      throw new SurfaceDriftException(
          "The Java names differ",
          committed,
          Path.of("generated"),
          SurfaceGate.without(kept, generated),
          SurfaceGate.without(generated, kept));
    }
  }
}
