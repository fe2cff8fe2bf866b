package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AlertsAndLogsTest {
  private static final String API = "/compute-ops-mgmt/v1/";
  private static final int DEGRADED = 3;
  private final Simulator simulator = Simulator.builder().servers(20).timeFactor(0).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void serversThatAreNotFineHaveAnAlert() {
    JsonNode alerts = get(API + "alerts?filter=" + "eq(severity,'CRITICAL')").get("items");
    assertEquals(1, alerts.size());
    assertEquals(ServerIds.of(12), alerts.get(0).get("serverId").asString());
    assertEquals(1, ofServer(DEGRADED).size());
    assertEquals(0, ofServer(0).size());
  }

  @Test
  void clearedAlertIsCleared() {
    JsonNode alert = ofServer(DEGRADED).get(0);
    String body = "{\"alerts\":[{\"messageId\":\"" + alert.get("messageId").asString() + "\"}]}";
    String path = API + "servers/" + ServerIds.of(DEGRADED) + "/clear-alert";
    assertEquals(202, http.send("POST", path, http.token(), body).statusCode());
    assertEquals(true, ofServer(DEGRADED).get(0).get("cleared").asBoolean());
  }

  @Test
  void logsAreDownloadedFromASignedAddressWithoutAToken() throws Exception {
    String path = API + "servers/" + ServerIds.of(0) + "/download-logs";
    assertEquals(404, http.get(path).statusCode());
    collectLogs();
    URI address = URI.create(get(path).get("downloadUrl").asString());
    byte[] bytes = download(address, "bytes=0-").body();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      assertEquals("server.log", zip.getNextEntry().getName());
      assertTrue(new String(zip.readAllBytes()).contains(ServerIds.of(0)));
    }
    HttpResponse<byte[]> part = download(address, "bytes=2-5");
    assertEquals(206, part.statusCode());
    assertEquals(
        "bytes 2-5/" + bytes.length, part.headers().firstValue("Content-Range").orElseThrow());
    assertEquals(4, part.body().length);
    assertEquals(416, download(address, "bytes=999999-").statusCode());
  }

  /** The address is valid for ten minutes, as the guide says. */
  @Test
  void signedAddressExpires() throws Exception {
    collectLogs();
    String path = API + "servers/" + ServerIds.of(0) + "/download-logs";
    URI address = URI.create(get(path).get("downloadUrl").asString());
    simulator.advance(Duration.ofMinutes(10));
    HttpResponse<byte[]> response = download(address, "bytes=0-");
    assertEquals(403, response.statusCode());
    assertTrue(new String(response.body()).contains("<Code>AccessDenied</Code>"));
  }

  private void collectLogs() {
    String body =
        "{\"jobTemplate\":\"2d744494-22d4-4d61-8c65-647ccadeb6b6\","
            + "\"resourceType\":\"compute-ops-mgmt/server\",\"resourceId\":\""
            + ServerIds.of(0)
            + "\"}";
    assertEquals(201, http.send("POST", API + "jobs", http.token(), body).statusCode());
    simulator.advance(Duration.ofMinutes(5));
  }

  private static HttpResponse<byte[]> download(URI address, String range) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(address).header("Range", range).build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }

  private JsonNode ofServer(int number) {
    return get(API + "servers/" + ServerIds.of(number) + "/alerts").get("items");
  }

  private JsonNode get(String path) {
    return RawHttp.json(http.get(path));
  }
}
