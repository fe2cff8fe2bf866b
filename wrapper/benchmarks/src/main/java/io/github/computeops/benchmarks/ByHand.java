package io.github.computeops.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** The calls as a careful engineer would write them for a program that needs only these. */
final class ByHand {
  static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final ObjectReader SERVER = MAPPER.readerFor(HandServer.class);
  private static final ObjectReader PAGE = MAPPER.readerFor(HandServer.Page.class);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI base;

  ByHand(URI base) {
    this.base = base;
  }

  HandServer server(String id) throws IOException, InterruptedException {
    try (InputStream body = get("/v1/servers/" + id.replace("+", "%2B"))) {
      return SERVER.readValue(body);
    }
  }

  HandServer.Page page(long offset) throws IOException, InterruptedException {
    try (InputStream body = get("/v1/servers?offset=" + offset + "&limit=" + Fleet.PAGE_SIZE)) {
      return PAGE.readValue(body);
    }
  }

  private InputStream get(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve("/compute-ops-mgmt" + path))
            .header("Authorization", "Bearer t0ken")
            .header("Accept", "application/json")
            .timeout(Duration.ofSeconds(60))
            .build();
    HttpResponse<InputStream> response =
        http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    if (response.statusCode() != 200) {
      throw new IOException("status " + response.statusCode());
    }
    return response.body();
  }
}
