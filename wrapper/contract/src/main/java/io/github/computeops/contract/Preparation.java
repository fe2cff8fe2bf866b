package io.github.computeops.contract;

import io.github.computeops.simulator.Simulator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does, before some operations are called, what a user has done by then: a metrics collection runs
 * that can be cancelled, a job waits for an approval, an AHS file is uploaded and analysed, a group
 * has settings to comply with.
 */
final class Preparation {
  private static final String API = "/compute-ops-mgmt/";
  private static final String STORAGE_JOB = "54095626-3911-4fea-9741-816e2531994e";
  private static final String ACTION = "Apply internal storage configuration";
  private final HttpClient http = HttpClient.newHttpClient();
  private final Simulator simulator;
  private final KnownIds ids;
  private String group = "";
  private String compared = "";

  Preparation(Simulator simulator, KnownIds ids) {
    this.simulator = simulator;
    this.ids = ids;
  }

  /** Returns values for the call that only the preparation knows. */
  Map<String, Object> of(DescribedOperation operation) {
    Map<String, Object> values = new HashMap<>();
    int end = operation.path().indexOf("/{");
    String collection = end < 0 ? operation.path() : operation.path().substring(0, end);
    if (operation.path().contains("compliance/{")) {
      values.putAll(compliance(operation));
    } else if (end > 0 && collection.endsWith("/activation-keys")) {
      ids.add(collection, activationKey());
    } else if (operation.path().endsWith("/cancel")) {
      ids.add(collection, metricsCollection());
    } else if (end > 0 && collection.endsWith("/approval-requests")) {
      ids.add(collection, approvalRequest());
    } else if (end > 0 && collection.endsWith("/ahs-files")) {
      String file = ahsFile();
      ids.add(collection, file);
      if (operation.path().endsWith("/download")) {
        values.put("query:filename", analysed(file));
      }
    } else if (collection.endsWith("/approval-policies")) {
      values.put("resourceId", group());
    }
    return values;
  }

  /** Returns where the first entry is that says how a server complies with its group. */
  private Map<String, Object> compliance(DescribedOperation operation) {
    String collection =
        operation.path().replaceFirst("\\{[^}]*}", comparedGroup()).replaceFirst("/\\{[^}]*}$", "");
    String variable = operation.path().replaceFirst(".*\\{", "").replace("}", "");
    JsonNode entries = json(send(absolute(collection).GET())).get("items");
    return Map.of(
        "path:group-id", compared, "path:" + variable, entries.get(0).get("id").asString());
  }

  /** Creates a group of one server that has settings to comply with. */
  private String comparedGroup() {
    if (compared.isEmpty()) {
      post(
          "v1/settings",
          "{\"name\":\"Prepared\",\"category\":\"ILO_SETTINGS\","
              + "\"settings\":{\"DEFAULT\":{\"Attributes\":{}}}}");
      StringBuilder uris = new StringBuilder();
      json(get("v1/settings"))
          .get("items")
          .forEach(it -> uris.append(uris.isEmpty() ? "" : ",").append(it.get("resourceUri")));
      compared =
          json(post(
                  "v1/groups",
                  "{\"name\":\"Compared\",\"deviceType\":\"DIRECT_CONNECT_SERVER\",\"settingsUris\":["
                      + uris
                      + "]}"))
              .get("id")
              .asString();
      JsonNode server = json(get("v1/servers?offset=18&limit=1")).get("items").get(0);
      post(
          "v1/groups/" + compared + "/devices",
          "{\"devices\":[{\"deviceId\":" + server.get("id") + "}]}");
      simulator.advance(Duration.ofMinutes(1));
    }
    return compared;
  }

  /** Those that were created before have expired. */
  private String activationKey() {
    return json(post("v1beta1/activation-keys", "{\"targetDevice\":\"ILO\"}"))
        .get("activationKey")
        .asString();
  }

  private String metricsCollection() {
    String location =
        post(
                "v1beta1/metrics-collection-requests",
                "{\"requestType\":\"SUSTAINABILITY_METRICS_COLLECTION\"}")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private String group() {
    if (group.isEmpty()) {
      group =
          json(post(
                  "v1/groups", "{\"name\":\"Prepared\",\"deviceType\":\"DIRECT_CONNECT_SERVER\"}"))
              .get("id")
              .asString();
      post(
          "v1beta2/approval-policies",
          "{\"name\":\"Prepared\",\"policyData\":{\"approvables\":[{\"approvableName\":\""
              + ACTION
              + "\"}],\"resources\":[{\"resourceType\":\"compute-ops-mgmt/group\","
              + "\"resourceId\":\""
              + group
              + "\"}]}}");
    }
    return group;
  }

  private String approvalRequest() {
    post(
        "v1/jobs",
        "{\"jobTemplate\":\""
            + STORAGE_JOB
            + "\",\"resourceType\":\"compute-ops-mgmt/group\",\"resourceId\":\""
            + group()
            + "\",\"jobParams\":{\"initialize\":true,\"volumes\":[]}}");
    JsonNode requests = json(get("v1beta2/approval-requests?limit=1000")).get("items");
    return requests.get(requests.size() - 1).get("id").asString();
  }

  private String ahsFile() {
    JsonNode created = json(post("v1beta1/ahs-files", "{\"fileName\":\"prepared.ahs\"}"));
    StringBuilder form = new StringBuilder();
    created
        .get("parameters")
        .forEach(it -> form.append(part(it.get("name").asString(), it.get("value").asString())));
    form.append(part("file", "content")).append("--b--\r\n");
    send(
        HttpRequest.newBuilder(URI.create(created.get("baseUrl").asString()))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    return created.get("id").asString();
  }

  private static String part(String name, String value) {
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private String analysed(String file) {
    post("v1beta1/ahs-files/" + file + "/parse", "{\"components\":[\"INVENTORY\"]}");
    simulator.advance(Duration.ofMinutes(1));
    return json(get("v1beta1/ahs-files/" + file))
        .get("parsingResults")
        .get("components")
        .get("INVENTORY")
        .get("json")
        .asString();
  }

  private String token() {
    String form =
        "grant_type=client_credentials&client_id="
            + simulator.clientId()
            + "&client_secret="
            + simulator.clientSecret();
    return json(send(
            HttpRequest.newBuilder(simulator.tokenEndpoint())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))))
        .get("access_token")
        .asString();
  }

  private HttpRequest.Builder request(String path) {
    return absolute(API + path);
  }

  private HttpRequest.Builder absolute(String path) {
    return HttpRequest.newBuilder(simulator.uri().resolve(path))
        .header("Authorization", "Bearer " + token());
  }

  private HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  private HttpResponse<String> post(String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          http.send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        throw new IllegalStateException(response + ": " + response.body());
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }
}
