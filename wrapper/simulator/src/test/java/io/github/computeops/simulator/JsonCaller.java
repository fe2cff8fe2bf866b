package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** Calls the simulator with JSON as it goes over the wire. */
final class JsonCaller {
  static final String API = "/compute-ops-mgmt/";
  private final RawHttp http;
  private final String id;

  /** An administrator. */
  JsonCaller(Simulator simulator) {
    this(simulator, "client");
  }

  /** The API client of a role, such as {@code approver}. */
  JsonCaller(Simulator simulator, String role) {
    this.http = new RawHttp(simulator);
    this.id = "simulator-" + role;
  }

  private String token() {
    String secret = id.equals("simulator-client") ? "simulator-secret" : id + "-secret";
    return http.token(id, secret);
  }

  JsonNode get(String path) {
    return RawHttp.json(http.send("GET", API + path, "Bearer " + token()));
  }

  int status(String path) {
    return http.send("GET", API + path, "Bearer " + token()).statusCode();
  }

  /** Returns what was created. */
  JsonNode post(String path, String json) {
    HttpResponse<String> response = send("POST", path, json);
    assertTrue(response.statusCode() < 300, response.body());
    return response.body().isEmpty() ? null : RawHttp.json(response);
  }

  HttpResponse<String> send(String method, String path, String json) {
    return http.send(method, API + path, token(), json);
  }

  HttpResponse<String> patch(String path, String ifMatch, String json) {
    return http.patch(API + path, token(), ifMatch, json);
  }

  int delete(String path) {
    return http.send("DELETE", API + path, "Bearer " + token()).statusCode();
  }

  /** Starts a job, and returns its id. */
  String start(String template, String type, String resource, String parameters) {
    String body =
        "{\"jobTemplate\":\"%s\",\"resourceType\":\"compute-ops-mgmt/%s\",\"resourceId\":\"%s\",\"jobParams\":%s}"
            .formatted(template, type, resource, parameters);
    return post("v1/jobs", body).get("id").asString();
  }

  /** Returns the state and the result of a job. */
  String look(String job) {
    JsonNode seen = get("v1/jobs/" + job);
    JsonNode result = seen.get("resultCode");
    return seen.get("state").asString()
        + " "
        + (result == null || result.isNull() ? "null" : result.asString());
  }
}
