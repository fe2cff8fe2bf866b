package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table of the guide that follows from code. With {@code -Dtable.accept=true}, it is written
 * anew.
 */
public final class GuideTable {
  private static final Path GUIDE = Path.of("..", "..", "docs", "simulator.md");
  private static final String END = "<!-- end of the table -->";

  private GuideTable() {}

  /**
   * Checks that the guide has a table.
   *
   * @param title the comment that is before it
   */
  public static void check(String title, String table) throws IOException {
    String begin = "<!-- " + title + " -->\n";
    String guide = Files.readString(GUIDE);
    int start = guide.indexOf(begin) + begin.length();
    int end = guide.indexOf(END, start);
    if (Boolean.getBoolean("table.accept")) {
      Files.writeString(GUIDE, guide.substring(0, start) + table + guide.substring(end));
    } else {
      assertEquals(table, guide.substring(start, end), "Accept it with -Dtable.accept=true.");
    }
  }
}
