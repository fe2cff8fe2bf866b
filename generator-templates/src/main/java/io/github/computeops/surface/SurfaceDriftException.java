package io.github.computeops.surface;

import java.nio.file.Path;
import java.util.TreeSet;

/** The public surface is no longer what the listing says. */
final class SurfaceDriftException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SurfaceDriftException(Path listing, TreeSet<String> gone, TreeSet<String> added) {
    super(
        "The public surface differs from "
            + listing.getFileName()
            + ": "
            + gone.size()
            + " lines gone"
            + first(gone)
            + ", "
            + added.size()
            + " lines added"
            + first(added)
            + ". What is gone breaks users. To accept, run ./mvnw -pl generated -am compile -Dapi.accept=true and commit the listing.",
        null,
        false,
        false);
  }

  private static String first(TreeSet<String> lines) {
    return lines.isEmpty() ? "" : " (first: " + lines.first() + ")";
  }
}
