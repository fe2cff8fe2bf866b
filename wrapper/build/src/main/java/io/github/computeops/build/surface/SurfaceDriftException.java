package io.github.computeops.build.surface;

import java.nio.file.Path;
import java.util.List;

/** Thrown when the public surface, or the names it is made of, differ from their listing. */
public final class SurfaceDriftException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 40;

  /**
   * Says what differs, and how to accept it.
   *
   * @param what what differs, as the subject of a sentence and its verb
   * @param module the folder of the module that writes the listing
   */
  SurfaceDriftException(
      String what, Path listing, Path module, List<String> removed, List<String> added) {
    super(
        what
            + " from "
            + shown(listing)
            + ": "
            + removed.size()
            + " lines removed, "
            + added.size()
            + " added."
            + shown("\n- ", removed)
            + shown("\n+ ", added)
            + "\nWhat is removed breaks callers. To accept, run ./mvnw -pl "
            + shown(module)
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
