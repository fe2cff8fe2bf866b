package io.github.computeops.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends what the client never would. */
final class RawHttp {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Simulator simulator;

  RawHttp(Simulator simulator) {
    this.simulator = simulator;
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  String grant(String id, String secret) {
    return "grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret;
  }

  String token() {
    return token(simulator.clientId(), simulator.clientSecret());
  }

  String token(String id, String secret) {
    String form = grant(id, secret);
    return json(post(simulator.tokenEndpoint(), form)).get("access_token").asString();
  }

  HttpResponse<String> post(URI uri, String form) {
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  HttpResponse<String> get(String target) {
    return send("GET", target, "Bearer " + token());
  }

  HttpResponse<String> getForTenant(String target, String tenant) {
    return send(
        HttpRequest.newBuilder(URI.create(simulator.uri() + target))
            .header("Authorization", "Bearer " + token())
            .header("Tenant-Acid", tenant));
  }

  HttpResponse<String> send(String method, String target, String authorization) {
    return send(
        HttpRequest.newBuilder(URI.create(simulator.uri() + target))
            .header("Authorization", authorization)
            .method(method, HttpRequest.BodyPublishers.noBody()));
  }

  /** Sends JSON; a PATCH as a merge patch. */
  HttpResponse<String> send(String method, String target, String token, String json) {
    String type = method.equals("PATCH") ? "merge-patch+json" : "json";
    return send(
        HttpRequest.newBuilder(URI.create(simulator.uri() + target))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/" + type)
            .method(method, HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Sends a merge patch with a condition. */
  HttpResponse<String> patch(String target, String token, String ifMatch, String json) {
    return send(
        HttpRequest.newBuilder(URI.create(simulator.uri() + target))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/merge-patch+json")
            .header("If-Match", ifMatch)
            .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
