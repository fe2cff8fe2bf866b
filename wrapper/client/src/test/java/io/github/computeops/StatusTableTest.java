package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.error.ApiException;
import io.github.computeops.internal.status.StatusTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The exception of each status is data; the exceptions, their Javadoc and the page agree with it.
 */
class StatusTableTest {
  private static final Path JAVADOC =
      Path.of("src/main/java/io/github/computeops/error/ApiException.java");
  private static final Path PAGE = Path.of("../../docs/errors.md");

  @Test
  void exceptionsAreOfTheClassesInTheTable() {
    for (int status = 300; status < 600; status++) {
      assertEquals(
          StatusTable.exception(status),
          ApiException.builder(status).build().getClass().getSimpleName(),
          "status " + status);
    }
  }

  @Test
  void everyOtherStatusFrom500OnIsAServerException() {
    assertEquals("ServerException", StatusTable.exception(599));
    assertEquals("ApiException", StatusTable.exception(499));
    assertEquals("ApiException", StatusTable.exception(302));
  }

  @Test
  void javadocHasTheTable() throws IOException {
    assertEquals(table(), table(JAVADOC, "<td>([0-9x, ]+)</td><td>\\{@link (\\w+)}"));
  }

  @Test
  void pageOnErrorsHasTheTable() throws IOException {
    assertEquals(table(), table(PAGE, "\\| ([0-9x, ]+) \\| `(\\w+)` \\|"));
  }

  private static Map<String, String> table() {
    Map<String, String> named = new TreeMap<>(StatusTable.exceptions());
    named.values().removeIf("ApiException"::equals);
    return named;
  }

  private static Map<String, String> table(Path source, String row) throws IOException {
    Map<String, String> table = new TreeMap<>();
    Pattern.compile(row)
        .matcher(Files.readString(source))
        .results()
        .forEach(
            found -> {
              for (String status : found.group(1).split(", ")) {
                table.put(status, found.group(2));
              }
            });
    return table;
  }
}
