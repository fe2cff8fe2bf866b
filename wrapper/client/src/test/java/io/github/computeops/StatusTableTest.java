package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import feign.Request;
import io.github.computeops.error.ApiException;
import io.github.computeops.internal.call.CallScope;
import io.github.computeops.internal.call.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which status ends as which class is written in four places; here they are held together. */
class StatusTableTest {
  private static final Path GENERATOR =
      Path.of("../../generator-templates/src/main/java/io/github/computeops/codegen/Outcome.java");
  private static final Path CLIENT =
      Path.of("src/main/java/io/github/computeops/ApiException.java");

  private static final Path PAGE = Path.of("../../docs/errors.md");

  @Test
  void javadocOfOperationsNamesTheClassesThatAreThrown() throws IOException {
    assertEquals(thrown(), table(GENERATOR, "Map\\.entry\\(\"([0-9]+)\", \"(\\w+)\"\\)"));
  }

  @Test
  void javadocOfApiExceptionNamesTheClassesThatAreThrown() throws IOException {
    assertEquals(thrown(), table(CLIENT, "<td>([0-9, ]+)</td><td>\\{@link (\\w+)}"));
  }

  @Test
  void pageOnErrorsNamesTheClassesThatAreThrown() throws IOException {
    assertEquals(thrown(), table(PAGE, "\\| ([0-9, ]+) \\| `(\\w+)` \\|"));
  }

  private static Map<String, String> thrown() {
    Map<String, String> thrown = new TreeMap<>();
    for (int status = 400; status < 600; status++) {
      Class<?> type =
          Refusal.of(
                  Answers.request("GET"), Answers.of(status), CallScope.of(new Request.Options()))
              .exception()
              .getClass();
      if (type != ApiException.class) {
        thrown.put(String.valueOf(status), type.getSimpleName());
      }
    }
    return thrown;
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
