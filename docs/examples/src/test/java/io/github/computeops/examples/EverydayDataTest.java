package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.computeops.ComputeOps;
import io.github.computeops.model.ActivationKeysRequestV1beta1;
import io.github.computeops.model.ActivationKeysRequestV1beta1TargetDevice;
import io.github.computeops.model.AhsFileComponent;
import io.github.computeops.model.AhsFilesParseRequestV1beta1;
import io.github.computeops.model.AhsFilesUploadRequestV1beta1;
import io.github.computeops.model.AhsFilesUploadResponseV1beta1;
import io.github.computeops.model.AlertV1;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.ReportType;
import io.github.computeops.model.ReportV1beta2;
import io.github.computeops.model.ReportsRequestV1beta2;
import io.github.computeops.model.WebhookState;
import io.github.computeops.model.WebhooksCreateRequestV1beta1;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.simulator.junit.SimulatorExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people do with Compute Ops Management every day, as data: all of it runs in the simulator.
 */
class EverydayDataTest {
  @RegisterExtension
  static final SimulatorExtension SIMULATOR =
      SimulatorExtension.with(simulator -> simulator.servers(20).timeFactor(0));

  @Test
  void createAnActivationKey(ComputeOps com) {
    String key =
        com.activationKeysV1beta1()
            .create(
                ActivationKeysRequestV1beta1.builder()
                    .targetDevice(ActivationKeysRequestV1beta1TargetDevice.ILO)
                    .expirationInHours(24)
                    .build())
            .activationKey()
            .orElseThrow();
    assertEquals(
        key, com.activationKeysV1beta1().list().items().get(0).activationKey().orElseThrow());
  }

  @Test
  void exportTheAlerts(ComputeOps com) {
    List<String> rows =
        com.alertsV1().all().stream()
            .map(AlertV1::toMap)
            .map(alert -> alert.get("severity") + "," + alert.get("serverId"))
            .toList();
    assertEquals(2, rows.size());
    assertTrue(rows.get(0).startsWith("WARNING,"), rows.get(0));
  }

  @Test
  void energyOfAMonth(ComputeOps com) {
    Map<String, Object> energy =
        com.energyOverTimeV1beta1().get("2025-12-01", "2026-01-01").toMap();
    assertEquals(31, ((List<?>) energy.get("intervalsCollected")).size());
  }

  @Test
  void inventoryReport(Simulator simulator, ComputeOps com) {
    ReportV1beta2 report =
        com.reportsV1beta2()
            .create(
                ReportsRequestV1beta2.builder()
                    .reportType(ReportType.SERVER_HARDWARE_INVENTORY)
                    .build());
    simulator.advance(Duration.ofMinutes(1));
    String id = report.id().orElseThrow();
    assertEquals("COMPLETED", com.reportsV1beta2().get(id).status().orElseThrow().toString());
    assertTrue(com.reportsV1beta2().getData(id).toMap().toString().contains("serverCount=20"));
  }

  @Test
  void uploadAnAhsFile(Simulator simulator, ComputeOps com) throws Exception {
    AhsFilesUploadResponseV1beta1 upload =
        com.ahsFilesV1beta1()
            .create(AhsFilesUploadRequestV1beta1.builder().fileName("server.ahs").build());
    assertEquals(204, post(upload).statusCode());
    String id = upload.id().orElseThrow();
    com.ahsFilesV1beta1()
        .parse(
            id,
            AhsFilesParseRequestV1beta1.builder()
                .components(List.of(AhsFileComponent.INVENTORY))
                .build());
    simulator.advance(Duration.ofMinutes(1));
    assertEquals(
        "ANALYSIS_SUCCESS",
        com.ahsFilesV1beta1().get(id).parsingStatus().status().orElseThrow().toString());
  }

  private static HttpResponse<String> post(AhsFilesUploadResponseV1beta1 upload)
      throws IOException, InterruptedException {
    StringBuilder form = new StringBuilder();
    upload
        .parameters()
        .forEach(
            it -> form.append(part(it.name().orElseThrow().toString(), it.value().orElseThrow())));
    form.append(part("file", "AHS content")).append("--limit--\r\n");
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(upload.baseUrl().orElseThrow()))
                .header("Content-Type", "multipart/form-data; boundary=limit")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static String part(String name, String value) {
    return "--limit\r\nContent-Disposition: form-data; name=\""
        + name
        + "\"\r\n\r\n"
        + value
        + "\r\n";
  }

  @Test
  void receiveAWebhook(Simulator simulator, ComputeOps com) throws IOException {
    List<String> events = new CopyOnWriteArrayList<>();
    HttpServer receiver = receiver(events);
    com.webhooksV1beta1()
        .create(
            WebhooksCreateRequestV1beta1.builder()
                .name("Jobs")
                .destination("http://localhost:" + receiver.getAddress().getPort() + "/events")
                .eventFilter("type eq 'compute-ops/job'")
                .headers(Map.of())
                .state(WebhookState.ENABLED)
                .build());
    com.jobsV1()
        .create(
            JobCreateV1.builder()
                .jobTemplate("d0c13b58-748c-461f-9a61-c0c5c71f1bb4")
                .resourceType("compute-ops-mgmt/server")
                .resourceId(com.serversV1().list().items().get(0).id().orElseThrow())
                .build());
    simulator.advance(Duration.ofMinutes(2));
    receiver.stop(0);
    assertEquals(3, events.size());
    assertTrue(events.get(2).contains("COMPLETE"), events.get(2));
  }

  private static HttpServer receiver(List<String> events) throws IOException {
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/events",
        exchange -> {
          String challenge =
              exchange.getRequestHeaders().getFirst("x-compute-ops-mgmt-verification-challenge");
          byte[] reply =
              (challenge == null ? "" : "{\"verification\":\"" + challenge + "\"}")
                  .getBytes(StandardCharsets.UTF_8);
          byte[] body = exchange.getRequestBody().readAllBytes();
          if (challenge == null) {
            events.add(new String(body, StandardCharsets.UTF_8));
          }
          exchange.sendResponseHeaders(200, reply.length == 0 ? -1 : reply.length);
          exchange.getResponseBody().write(reply);
          exchange.close();
        });
    receiver.start();
    return receiver;
  }
}
