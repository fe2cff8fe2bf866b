package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.Region;
import io.github.computeops.body.RequestBody;
import io.github.computeops.error.StoreException;
import io.github.computeops.files.AhsOutcome;
import io.github.computeops.files.AhsRun;
import io.github.computeops.files.AhsUpload;
import io.github.computeops.files.LogCollection;
import io.github.computeops.files.LogOutcome;
import io.github.computeops.files.PemCertificates;
import io.github.computeops.files.ServerLog;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.SignedForm;
import io.github.computeops.files.TransferSettings;
import io.github.computeops.json.Json;
import io.github.computeops.model.ReportType;
import io.github.computeops.model.ReportsRequestV1beta2;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.work.ReportRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten minutes of the simulator's take two seconds. */
class FilesGuideTest {
  @TempDir Path folder;
  private final Simulator simulator = Simulator.builder().servers(20).timeFactor(300).start();
  private final ComputeOps com = simulator.newClient();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  private String server(int index) {
    return com.serversV1().list().items().get(index).id().orElseThrow();
  }

  @Test
  void logsAreFetched() {
    String serverId = server(0);
    // region: logs
    ServerLog logs = com.serverLogs().collect(serverId, Duration.ofMinutes(15));
    logs.downloadTo(folder.resolve("logs.zip"));
    // endregion
    assertTrue(Files.exists(folder.resolve("logs.zip")));
  }

  @Test
  void logsOfManyServersAreFetched() {
    List<String> serverIds = List.of(server(0), server(1));
    // region: many
    for (LogOutcome outcome : com.serverLogs().collectAll(serverIds, Duration.ofHours(1))) {
      if (outcome instanceof LogOutcome.Collected collected) {
        collected.log().downloadTo(folder.resolve(outcome.serverId() + ".zip"));
      } else {
        log.add("The logs of " + outcome.serverId() + " " + outcome.summary());
      }
    }
    // endregion
    assertEquals(List.of(), log);
  }

  @Test
  void collectionGoesOn() {
    LogCollection started = com.serverLogs().start(server(0));
    String serverId = started.serverId();
    String jobId = started.job().id();
    // region: attach
    LogCollection collection = com.serverLogs().attach(serverId, jobId);
    collection.await(Duration.ofMinutes(15)).orThrow();
    collection.log().downloadTo(folder.resolve("logs.zip"));
    // endregion
    assertTrue(Files.exists(folder.resolve("logs.zip")));
  }

  @Test
  void ahsFileIsAnalysed() throws Exception {
    Path file = Files.write(folder.resolve("server.ahs"), new byte[1000]);
    // region: ahs
    AhsOutcome outcome = com.ahsFiles().analyse(file, Duration.ofMinutes(10));
    if (outcome instanceof AhsOutcome.Failed failed) {
      log.add("The service says " + failed.errorCode().orElse("nothing"));
    } else {
      Json inventory = outcome.orThrow().json();
      log.add(inventory.at("System").at(0).at("Status.Health").text().orElse("-"));
    }
    // endregion
    assertEquals(List.of("OK"), log);
  }

  @Test
  void ahsFileIsAnalysedInSteps() throws Exception {
    Path file = Files.write(folder.resolve("server.ahs"), new byte[1000]);
    // region: steps
    AhsUpload place = com.ahsFiles().create("server.ahs");
    AhsRun run = place.send(file);
    run.startAnalysis();
    run.await(Duration.ofMinutes(10)).orThrow();
    String csv = run.csv();
    // endregion
    assertTrue(csv.startsWith("Name,"));
  }

  @Test
  void reportIsWritten() {
    ReportsRequestV1beta2 request =
        ReportsRequestV1beta2.builder().reportType(ReportType.SERVER_HARDWARE_INVENTORY).build();
    // region: report
    ReportRun run = com.reports().start(request);
    run.await(Duration.ofMinutes(10)).orThrow();
    run.writeCsv(folder.resolve("inventory.csv"));
    run.writeJsonLines(folder.resolve("inventory.jsonl"));
    // endregion
    assertTrue(Files.exists(folder.resolve("inventory.jsonl")));
  }

  @Test
  void certificateIsRead() {
    HeldCertificate held = new HeldCertificate.Builder().build();
    String pem = held.certificatePem();
    // region: certificate
    X509Certificate certificate = PemCertificates.first(pem);
    // endregion
    assertEquals(held.certificate(), certificate);
  }

  @Test
  void addressesOfYourOwnAreUsed() throws Exception {
    com.serverLogs().collect(server(0), Duration.ofMinutes(15));
    Path file = Files.write(folder.resolve("server.ahs"), new byte[1000]);
    AhsUpload place = com.ahsFiles().create("server.ahs");
    String url = com.serversV1().downloadLogs(server(0)).downloadUrl();
    String baseUrl = place.form().address().uri().toString();
    Map<String, String> fields = new LinkedHashMap<>(place.form().fields());
    // region: own
    com.transfers().download(SignedAddress.of(url), folder.resolve("file.zip"));
    SignedForm form = SignedForm.of(SignedAddress.of(baseUrl), fields);
    RequestBody body = RequestBody.file(file, "application/octet-stream");
    com.transfers().upload(form, "server.ahs", body);
    // endregion
    assertTrue(Files.exists(folder.resolve("file.zip")));
  }

  @Test
  void errorsOfAStoreHaveItsCode() {
    SignedAddress address = SignedAddress.of(simulator.uri() + "/simulator/v1/downloads/none");
    // region: error
    try {
      com.transfers().download(address, folder.resolve("file.zip"));
    } catch (StoreException e) {
      log.add(e.status() + " " + e.code().orElse("-") + (e.isRejected() ? ", get another" : ""));
    }
    // endregion
    assertEquals(List.of("403 AccessDenied, get another"), log);
  }

  @Test
  void hostsAreLimited() {
    Credentials credentials = Credentials.bearerToken("any");
    // region: hosts
    ComputeOps com =
        ComputeOps.builder()
            .region(Region.EU_CENTRAL)
            .credentials(credentials)
            .transfers(
                TransferSettings.builder().hosts(host -> host.endsWith(".amazonaws.com")).build())
            .build();
    // endregion
    com.close();
  }
}
