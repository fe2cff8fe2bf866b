package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** States, limits and error codes are those of the AHS guide; the store's errors are S3's. */
class AhsFilesTest {
  private static final String API = "/compute-ops-mgmt/v1beta1/ahs-files";
  private static final String NAME = "2026-01-01_P05172-B21+2M2D110304_Failure.ahs";
  private final Simulator simulator = Simulator.builder().servers(5).timeFactor(0).start();
  private final RawHttp http = new RawHttp(simulator);

  @AfterEach
  void close() {
    simulator.close();
  }

  @Test
  void uploadedFileIsAnalysedInHalfAMinute() {
    JsonNode created = create();
    HttpResponse<String> stored = upload(created, fields(created), "AHS content", "");
    assertEquals(204, stored.statusCode(), stored.body());
    assertEquals(34, stored.headers().firstValue("ETag").orElseThrow().length());
    assertTrue(stored.headers().firstValue("Location").orElseThrow().endsWith("%2F" + NAME));
    assertEquals(200, parse(created).statusCode());
    assertEquals("ANALYSIS_IN_PROGRESS", state(created));
    simulator.advance(Duration.ofSeconds(30));
    assertEquals("ANALYSIS_SUCCESS", state(created));
    JsonNode file = get(created);
    assertEquals("2M2D110304", file.get("hardware").get("serialNumber").asString());
    assertEquals("2026-01-01 00:00:30.000000Z", file.get("updatedAt").asString());
    JsonNode names = file.get("parsingResults").get("components").get("INVENTORY");
    assertEquals("2M2D110304-20260101-0000-SERVER_INVENTORY.csv", names.get("csv").asString());
    String download = path(created) + "/download?filename=";
    assertTrue(http.get(download + names.get("csv").asString()).body().startsWith("Name,"));
    assertTrue(
        RawHttp.json(http.get(download + names.get("json").asString())).has("DateProcessed"));
    assertEquals(404, http.get(download + "other.json").statusCode());
  }

  @Test
  void analysisWithoutAnUploadFailsAndAsksToUploadAgain() {
    JsonNode created = create();
    parse(created);
    simulator.advance(Duration.ofSeconds(30));
    JsonNode status = get(created).get("parsingStatus");
    assertEquals("ANALYSIS_FAILED", status.get("status").asString());
    assertEquals("AHSE-101", status.get("errorCode").asString());
    assertEquals(409, giveUp(created).statusCode());
  }

  @Test
  void callerGivesUpAnUpload() {
    JsonNode created = create();
    assertEquals(200, giveUp(created).statusCode());
    assertEquals("ANALYSIS_FAILED", state(created));
    assertEquals(409, parse(created).statusCode());
  }

  @Test
  void nameMustEndWithAhs() {
    String body = "{\"fileName\":\"server.zip\"}";
    assertEquals(400, http.send("POST", API, http.token(), body).statusCode());
  }

  @Test
  void signatureExpiresAfterTenMinutes() {
    JsonNode created = create();
    simulator.advance(Duration.ofMinutes(10));
    assertStoreError(403, "AccessDenied", upload(created, fields(created), "content", ""));
  }

  @Test
  void changedSignatureMissingAndAdditionalFieldsAreDenied() {
    JsonNode created = create();
    Map<String, String> fields = fields(created);
    Map<String, String> forged = new LinkedHashMap<>(fields);
    forged.put("x-amz-signature", "00");
    assertStoreError(403, "SignatureDoesNotMatch", upload(created, forged, "content", ""));
    Map<String, String> less = new LinkedHashMap<>(fields);
    less.remove("x-amz-date");
    assertStoreError(403, "AccessDenied", upload(created, less, "content", ""));
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put("acl", "public-read");
    assertStoreError(403, "AccessDenied", upload(created, more, "content", ""));
    Map<String, String> noKey = new LinkedHashMap<>(fields);
    noKey.remove("key");
    assertStoreError(400, "InvalidArgument", upload(created, noKey, "content", ""));
  }

  @Test
  void fieldsAfterTheFileAreIgnored() {
    JsonNode created = create();
    String more = part("acl", "", "public-read");
    assertEquals(204, upload(created, fields(created), "content", more).statusCode());
    Map<String, String> less = fields(created);
    String policy = less.remove("policy");
    assertStoreError(
        403, "SignatureDoesNotMatch", upload(created, less, "content", part("policy", "", policy)));
  }

  @Test
  void emptyFileAndNoFileAreRejected() {
    JsonNode created = create();
    assertStoreError(400, "EntityTooSmall", upload(created, fields(created), "", ""));
    StringBuilder form = new StringBuilder();
    fields(created).forEach((name, value) -> form.append(part(name, "", value)));
    assertStoreError(400, "InvalidArgument", post(created, form + "--b--\r\n", true, ""));
  }

  @Test
  void chunkedBodyAndBearerTokenAreRejected() {
    JsonNode created = create();
    String form = form(fields(created), "content", "");
    assertStoreError(411, "MissingContentLength", post(created, form, false, ""));
    assertStoreError(400, "InvalidArgument", post(created, form, true, "Bearer x"));
  }

  private JsonNode create() {
    HttpResponse<String> response =
        http.send("POST", API, http.token(), "{\"fileName\":\"" + NAME + "\"}");
    assertEquals(200, response.statusCode(), response.body());
    return RawHttp.json(response);
  }

  private static Map<String, String> fields(JsonNode created) {
    Map<String, String> fields = new LinkedHashMap<>();
    created
        .get("parameters")
        .forEach(field -> fields.put(field.get("name").asString(), field.get("value").asString()));
    assertEquals("key", fields.keySet().iterator().next());
    return fields;
  }

  private static String part(String name, String more, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\""
        + name
        + "\""
        + more
        + "\r\n\r\n"
        + value
        + "\r\n";
  }

  private static String form(Map<String, String> fields, String content, String afterwards) {
    StringBuilder form = new StringBuilder();
    fields.forEach((name, value) -> form.append(part(name, "", value)));
    return form + part("file", "; filename=\"x.ahs\"", content) + afterwards + "--b--\r\n";
  }

  private static HttpResponse<String> upload(
      JsonNode created, Map<String, String> fields, String content, String afterwards) {
    return post(created, form(fields, content, afterwards), true, "");
  }

  private static HttpResponse<String> post(
      JsonNode created, String form, boolean hasLength, String authorization) {
    byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
    HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofByteArray(bytes);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(created.get("baseUrl").asString()))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(hasLength ? body : HttpRequest.BodyPublishers.fromPublisher(body));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    try {
      return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (java.io.IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertStoreError(int status, String code, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertTrue(response.body().contains("<Code>" + code + "</Code>"), response.body());
  }

  private HttpResponse<String> parse(JsonNode created) {
    return http.send(
        "POST", path(created) + "/parse", http.token(), "{\"components\":[\"INVENTORY\"]}");
  }

  private HttpResponse<String> giveUp(JsonNode created) {
    String body = "{\"parsingStatus\":{\"status\":\"ANALYSIS_FAILED\"}}";
    return http.send("PATCH", path(created), http.token(), body);
  }

  private static String path(JsonNode created) {
    return API + "/" + created.get("id").asString();
  }

  private String state(JsonNode created) {
    return get(created).get("parsingStatus").get("status").asString();
  }

  private JsonNode get(JsonNode created) {
    return RawHttp.json(http.get(path(created)));
  }
}
