package io.github.computeops.simulator.internal.resources;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Call;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.SignedDownloads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The log bundles of servers: collected by a job, then downloaded from a signed address. */
final class ServerLogs {
  private final SignedDownloads downloads;

  ServerLogs(SignedDownloads downloads) {
    this.downloads = downloads;
  }

  void addTo(Behaviours behaviours) {
    behaviours.put("GET servers/{}/download-logs", this::download);
  }

  private Response download(Call call) {
    String id = call.id();
    Map<String, Object> server =
        call.account().resources().items("servers").find(id).orElse(Map.of());
    if (server.get("lastServerLogCollectionAt") == null) {
      throw ErrorResponseException.notFound(
          "No logs of the server \"" + id + "\" were collected; run a job that collects them.");
    }
    Map<String, Object> download = new LinkedHashMap<>();
    download.put("id", id);
    download.put("type", "compute-ops-mgmt/server/download-logs");
    download.put(
        "downloadUrl", call.request().origin() + downloads.path("application/zip", zip(server)));
    download.put("expiresAt", call.account().now().plus(SignedDownloads.LIFETIME).toString());
    return call.respond(download);
  }

  private static byte[] zip(Map<String, Object> server) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      ZipEntry entry = new ZipEntry("server.log");
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(
          (server.get("lastServerLogCollectionAt")
                  + " Logs of "
                  + server.get("id")
                  + " collected\n")
              .getBytes(UTF_8));
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
