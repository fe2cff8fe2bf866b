package io.github.computeops.simulator.internal.webhooks;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Calls the destinations of webhooks, on the thread that asks for it, which is fast. */
final class Courier {
  private static final String CHALLENGE = "x-compute-ops-mgmt-verification-challenge";
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int UNREACHABLE = 0;
  private final OkHttpClient http =
      new OkHttpClient.Builder()
          .callTimeout(Duration.ofSeconds(5))
          .followRedirects(false)
          .retryOnConnectionFailure(false)
          .build();

  /** Returns whether the destination echoes a challenge, and so is the caller's own. */
  boolean verifies(String destination, Map<?, ?> headers) {
    String challenge = UUID.randomUUID().toString();
    Request request = request(destination, headers).header(CHALLENGE, challenge).build();
    try (Response response = http.newCall(request).execute()) {
      return response.code() == 200 && echoes(response.body().string(), challenge);
    } catch (IOException e) {
      return false;
    }
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
    byte[] json = JsonMapper.shared().writeValueAsBytes(body);
    Request request = request(destination, headers).post(RequestBody.create(json, JSON)).build();
    try (Response response = http.newCall(request).execute()) {
      return response.code();
    } catch (IOException e) {
      return UNREACHABLE;
    }
  }

  /** Closes the connections to destinations. */
  void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  private static Request.Builder request(String destination, Map<?, ?> headers) {
    Request.Builder request = new Request.Builder().url(destination);
    headers.forEach((name, value) -> request.header(name.toString(), String.valueOf(value)));
    return request;
  }
}
