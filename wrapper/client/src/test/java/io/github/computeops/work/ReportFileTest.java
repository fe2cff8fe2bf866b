package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.TransportException;
import io.github.computeops.page.IncompleteCollectionException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports are written to files. */
class ReportFileTest extends WithWork {
  private static final String COLUMNS =
      "\"columns\":[{\"header\":\"Server Name\",\"propertyName\":\"name\"},"
          + "{\"propertyName\":\"model\"},{\"header\":\"lost\"}]";
  private static final String ROWS =
      "\"rows\":{\"items\":[{\"name\":\"a,\\\"b\\\"\",\"model\":null},"
          + "{\"id\":\"1\\n2\",\"name\":\"ü\",\"fans\":7,\"tags\":[1,true]}],\"total\":%d}";

  @TempDir Path folder;

  private ReportRun report(String body) {
    service.others.put("GET v1beta2/reports/r/data", request -> service.json(200, body));
    return com.reports().attach("r");
  }

  private Path target() {
    return folder.resolve("report");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> file.getFileName().toString()).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void inventoryBecomesCsvWithAllColumns(boolean columnsFirst) throws Exception {
    String rows = ROWS.formatted(2);
    String data = columnsFirst ? COLUMNS + "," + rows : rows + "," + COLUMNS;
    Path written = report("{\"id\":\"r\",\"data\":{" + data + "}}").writeCsv(target());
    assertEquals(target().toAbsolutePath(), written);
    assertEquals(
        "Server Name,model,id,fans,tags\r\n"
            + "\"a,\"\"b\"\"\",,,,\r\n"
            + "ü,,\"1\n2\",7,\"[1,true]\"\r\n",
        Files.readString(target()));
    assertEquals(List.of("report"), files());
  }

  @Test
  void inventoryBecomesJsonLines() throws Exception {
    report("{\"data\":{" + ROWS.formatted(2) + "}}").writeJsonLines(target());
    assertEquals(
        "{\"name\":\"a,\\\"b\\\"\",\"model\":null}\n"
            + "{\"id\":\"1\\n2\",\"name\":\"ü\",\"fans\":7,\"tags\":[1,true]}\n",
        Files.readString(target()));
    assertEquals(List.of("report"), files());
  }

  @Test
  void seriesHasALineForEachBucket() throws Exception {
    report(
            "{\"data\":{\"series\":[{\"name\":\"CO2\",\"subject\":{\"id\":\"s\"},\"buckets\":"
                + "[{\"timestamp\":\"t1\",\"value\":1.50},{\"timestamp\":\"t2\",\"value\":null}]},"
                + "{\"name\":\"none\",\"buckets\":[]}]}}")
        .writeCsv(target());
    assertEquals(
        "name,subject.id,buckets.timestamp,buckets.value\r\nCO2,s,t1,1.50\r\nCO2,s,t2,\r\n",
        Files.readString(target()));
  }

  @Test
  void missingRowsLeaveAnOlderFileAsItIs() throws Exception {
    Files.writeString(target(), "older");
    ReportRun run = report("{\"data\":{" + ROWS.formatted(3) + "}}");
    assertEquals(
        "The report r has 3 rows, of which the service sent 2.",
        assertThrows(IncompleteCollectionException.class, () -> run.writeCsv(target()))
            .getMessage());
    assertThrows(IncompleteCollectionException.class, () -> run.writeJsonLines(target()));
    assertEquals("older", Files.readString(target()));
    assertEquals(List.of("report"), files());
  }

  @Test
  void whatIsNoReportIsASentence() throws Exception {
    assertEquals(
        "The report r has neither rows nor series; read its data().",
        assertThrows(
                IllegalStateException.class,
                () -> report("{\"data\":{\"x\":1}}").writeCsv(target()))
            .getMessage());
    assertEquals(
        "The report r was read, but it is not JSON: line 1, column 10 cannot be read.",
        assertThrows(
                InvalidResponseException.class,
                () -> report("{\"data\":nonsense}").writeJsonLines(target()))
            .getMessage()
            .replaceFirst("column \\d+", "column 10"));
    assertThrows(NotFoundException.class, () -> com.reports().attach("none").writeCsv(target()));
    assertEquals(List.of(), files());
  }

  @Test
  void targetThatCannotBeWrittenIsNamed() {
    ReportRun run = report("{\"data\":{\"series\":[]}}");
    assertThrows(IllegalArgumentException.class, () -> run.writeCsv(folder));
    Path name = folder.resolve("x".repeat(250));
    assertEquals(
        "The report r cannot be written to " + name,
        assertThrows(TransportException.class, () -> run.writeCsv(name))
            .getMessage()
            .replaceFirst(": .*", ""));
  }
}
