package io.github.computeops.internal.work;

import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.error.TransportException;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.http.InvalidJsonException;
import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.internal.http.LocalFailure;
import io.github.computeops.internal.transfer.FileTarget;
import io.github.computeops.internal.transfer.PartFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Writes a report to a file, in another format. */
record ReportFile(Calls calls, String id) {
  private static final String DATA = "/compute-ops-mgmt/v1beta2/reports/{id}/data";

  /** Downloads the contents beside the target, and writes them from there. */
  Path write(Path target, Format format) {
    FileTarget file = FileTarget.of(Require.present("target", target), (bytes, total) -> {});
    Path data = file.file().resolveSibling("." + UUID.randomUUID() + ".json.part");
    try (PartFile part = new PartFile(file)) {
      calls.download(DATA, id, data);
      try (OutputStream out = new BufferedOutputStream(part.open())) {
        format.write(new ReportData(id, data), out);
      }
      return part.moveIntoPlace();
    } catch (InvalidJsonException e) {
      throw new InvalidResponseException(
          "The report " + id + " was read, but it " + e.getMessage() + ".", e);
    } catch (IOException e) {
      throw new TransportException(
          "The report %s cannot be written to %s: %s".formatted(id, target, LocalFailure.reason(e)),
          false,
          e);
    } finally {
      delete(data);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // Whatever failed before is what the caller has to know.
    }
  }

  /** Writes each item as a line of JSON. */
  static void lines(ReportData data, OutputStream out) throws IOException {
    data.each(
        item -> {
          out.write(JsonBody.write(item));
          out.write('\n');
        });
  }

  /** Writes the contents of a report. */
  interface Format {
    void write(ReportData data, OutputStream out) throws IOException;
  }
}
