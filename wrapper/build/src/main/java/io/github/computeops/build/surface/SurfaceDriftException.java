package io.github.computeops.build.surface;

import java.nio.file.Path;
import java.util.List;

/** Thrown when the public surface differs from its listing. */
public final class SurfaceDriftException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 40;

  SurfaceDriftException(Path listing, List<String> removed, List<String> added) {
    super(
        "The public surface differs from "
            + shown(listing)
            + ": "
            + removed.size()
            + " lines removed, "
            + added.size()
            + " added."
            + shown("\n- ", removed)
            + shown("\n+ ", added)
            + "\nWhat is removed breaks callers. To accept, run ./mvnw -pl "
            + shown(listing.toAbsolutePath().getParent())
            + " -am compile -Dapi.accept=true, read the difference and commit it.",
        null,
        false,
        false);
  }

  private static String shown(String mark, List<String> lines) {
    StringBuilder shown = new StringBuilder();
    lines.stream().limit(SHOWN).forEach(line -> shown.append(mark).append(line));
    int more = lines.size() - SHOWN;
    return more > 0 ? shown + mark + "and " + more + " more" : shown.toString();
  }

  /** As seen from where Maven runs. */
  private static String shown(Path path) {
    return Path.of("").toAbsolutePath().relativize(path.toAbsolutePath()).toString();
  }
}
