package io.github.computeops.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** Holds the public surface of compiled classes against the committed listing of it. */
public final class SurfaceGate {
  private SurfaceGate() {}

  /**
   * Runs the gate.
   *
   * @param args the folder of classes, the listing, and {@code true} to accept the surface as it is
   *     now
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    List<String> now =
        PublicSurface.of(Path.of(args[0]), Thread.currentThread().getContextClassLoader());
    Path listing = Path.of(args[1]);
    if (Boolean.parseBoolean(args[2])) {
      Files.write(listing, now);
    } else {
      compare(Files.exists(listing) ? Files.readAllLines(listing) : List.of(), now, listing);
    }
  }

  private static void compare(List<String> listed, List<String> now, Path listing) {
    TreeSet<String> gone = new TreeSet<>(listed);
    now.forEach(gone::remove);
    TreeSet<String> added = new TreeSet<>(now);
    listed.forEach(added::remove);
    if (!gone.isEmpty() || !added.isEmpty()) {
      throw new SurfaceDriftException(listing, gone, added);
    }
  }
}
