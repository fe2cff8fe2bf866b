package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import feign.Request;
import io.github.computeops.internal.auth.AuthenticatingClient;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenHostTest extends WithTokenEndpoint {
  private static final CallContext CONTEXT =
      CallContext.first("test", CallSettings.within(Duration.ofSeconds(10)));

  private static Request request(String url) {
    return Request.create(
        Request.HttpMethod.GET, url, Map.of(), null, StandardCharsets.UTF_8, null);
  }

  @Test
  void tokenGoesOnlyToTheServiceItself() throws Exception {
    service.responds(200, "{}").responds(401, "{}");
    AuthenticatingClient client =
        new AuthenticatingClient(service.uri(), () -> "t0ken", time.time(), Recorder.transport());
    client.execute(request(service.uri() + "x"), CONTEXT).close();
    assertEquals("Bearer t0ken", service.authorization());
    String otherName = service.uri().toString().replace("localhost", "127.0.0.1");
    assertEquals(401, client.execute(request(otherName + "x"), CONTEXT).status());
    assertNull(service.authorization());
    assertEquals(2, service.requests());
  }

  @ParameterizedTest
  @CsvSource({
    "https://eu.example, https://eu.example/a, true",
    "https://eu.example/mock, https://eu.example/other, true",
    "https://eu.example:8443, https://eu.example:8443/a, true",
    "https://eu.example, http://eu.example/a, false",
    "https://eu.example, https://eu.example:8443/a, false",
    "https://eu.example:8443, https://eu.example/a, false",
    "https://eu.example, https://eu.example.evil.example/a, false",
    "https://eu.example, https://eu.example@evil.example/a, false",
    "https://eu.example, https://evil.example/https://eu.example/, false",
  })
  void tokenGoesOnlyWithSchemeHostAndPort(URI base, String url, boolean sent) throws Exception {
    List<Request> requests = new ArrayList<>();
    AuthenticatingClient client =
        new AuthenticatingClient(
            base,
            () -> "t0ken",
            time.time(),
            (request, options) -> {
              requests.add(request);
              return Responses.of(200);
            });
    client.execute(request(url), CONTEXT);
    assertEquals(sent, requests.get(0).headers().containsKey("Authorization"));
  }

  @ParameterizedTest
  @CsvSource({"localhost, LOCALHOST", "http:, HTTP:"})
  void tokenGoesAlongWhateverTheSpellingOfTheAddress(String usual, String unusual)
      throws Exception {
    service.responds(200, "{}");
    URI shouted = URI.create(service.uri().toString().replace(usual, unusual));
    try (ComputeOps com =
        time.in(ComputeOps.builder().baseUri(shouted))
            .credentials(Credentials.bearerToken("t0ken"))
            .build()) {
      com.serversV1().get("1");
    }
    assertEquals("Bearer t0ken", service.authorization());
  }
}
