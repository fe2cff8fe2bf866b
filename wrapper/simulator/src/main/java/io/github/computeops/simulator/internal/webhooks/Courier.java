package io.github.computeops.simulator.internal.webhooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Calls the destinations of webhooks. */
final class Courier {
  private static final String CHALLENGE = "x-compute-ops-mgmt-verification-challenge";
  private static final int UNREACHABLE = 0;

  /** Without TLS, each request would ask anew for HTTP/2. */
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Returns whether the destination echoes a challenge, and so is the caller's own. */
  boolean verifies(String destination, Map<?, ?> headers) {
    String challenge = UUID.randomUUID().toString();
    HttpResponse<String> response =
        send(request(destination, headers).header(CHALLENGE, challenge).GET());
    return response != null && response.statusCode() == 200 && echoes(response.body(), challenge);
  }

  private static boolean echoes(String body, String challenge) {
    try {
      return challenge.equals(JsonMapper.shared().readTree(body).path("verification").asString(""));
    } catch (JacksonException e) {
      return false;
    }
  }

  /** Returns the status of the response, or 0 if there is none. */
  int deliver(String destination, Map<?, ?> headers, Object body) {
    String json = JsonMapper.shared().writeValueAsString(body);
    HttpResponse<String> response =
        send(
            request(destination, headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    return response == null ? UNREACHABLE : response.statusCode();
  }

  private static HttpRequest.Builder request(String destination, Map<?, ?> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(destination)).timeout(Duration.ofSeconds(5));
    headers.forEach((name, value) -> request.header(name.toString(), String.valueOf(value)));
    return request;
  }

  private @Nullable HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
