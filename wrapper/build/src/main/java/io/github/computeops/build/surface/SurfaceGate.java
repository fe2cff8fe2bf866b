package io.github.computeops.build.surface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Compares the public surface of compiled classes with the committed listing of it. */
public final class SurfaceGate {
  private SurfaceGate() {}

  /**
   * Runs the gate.
   *
   * @param args the folder of classes, which the context class loader can load; the listing; and
   *     {@code true} to write the listing instead of comparing with it
   * @throws IOException when a file cannot be read or written
   * @throws SurfaceDriftException when the surface differs from the listing
   * @throws IllegalStateException when the module exports other packages than those of the surface
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    PublicSurface found = PublicSurface.of(classes, Thread.currentThread().getContextClassLoader());
    ModuleExports.check(classes, found.packages());
    List<String> surface = found.lines();
    Path listing = Path.of(args[1]);
    if (Boolean.parseBoolean(args[2])) {
      Files.write(listing, surface);
    } else {
      compare(Files.exists(listing) ? Files.readAllLines(listing) : List.of(), surface, listing);
    }
  }

  private static void compare(List<String> listed, List<String> surface, Path listing) {
    if (!listed.equals(surface)) {
      throw new SurfaceDriftException(
          "The public surface differs",
          listing,
          listing.toAbsolutePath().getParent(),
          without(listed, surface),
          without(surface, listed));
    }
  }

  static List<String> without(List<String> lines, List<String> others) {
    Set<String> known = Set.copyOf(others);
    return lines.stream().filter(line -> !known.contains(line)).toList();
  }
}
