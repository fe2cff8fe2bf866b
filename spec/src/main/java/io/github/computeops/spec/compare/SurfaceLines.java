package io.github.computeops.spec.compare;

import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds changes in the listings of the public API that japicmp does not find: it ignores type
 * arguments, and a changed one breaks sources.
 */
final class SurfaceLines {
  private static final Pattern MEMBER =
      Pattern.compile("((?:[a-z]\\w*\\.)+)([^.#]+)\\.?([^#]*)#([^(: ]+).*");
  private static final String OMITTED_PREFIX = "io.github.computeops.";

  private SurfaceLines() {}

  /** Returns a change for each line that is not in the later listing. */
  static List<JavaChange> gone(Path before, Path after) {
    Set<String> gone = members(before);
    gone.removeAll(members(after));
    List<JavaChange> changes = new ArrayList<>();
    for (String line : gone) {
      Matcher member = MEMBER.matcher(line);
      if (member.matches()) {
        changes.add(
            new JavaChange(
                OMITTED_PREFIX + member.group(1) + member.group(2),
                member.group(3),
                member.group(4),
                "SIGNATURE_CHANGED",
                Impact.SOURCE_BREAKING));
      }
    }
    return changes;
  }

  /** Reads the lines, without {@code abstract}, which does not concern callers. */
  private static Set<String> members(Path listing) {
    try {
      Set<String> members = new TreeSet<>();
      Files.readAllLines(listing)
          .forEach(line -> members.add(line.replaceFirst("\\) abstract", ")")));
      return members;
    } catch (IOException e) {
      throw new SpecException(listing + ": cannot be read; run again.");
    }
  }
}
