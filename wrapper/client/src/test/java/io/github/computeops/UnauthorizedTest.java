package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import feign.Request;
import feign.Response;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.auth.AuthenticatingClient;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.model.JobCreateV1;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UnauthorizedTest extends WithTokenEndpoint {
  private static final CallContext CONTEXT =
      CallContext.first("ServersV1.get", CallSettings.within(Duration.ofSeconds(1)));

  private Credentials credentials() {
    return Credentials.apiClient(tokenEndpoint.uri(), "id", "s3cret");
  }

  private void issues(String... tokens) {
    for (String token : tokens) {
      tokenEndpoint.responds(200, "{\"access_token\":\"" + token + "\",\"expires_in\":900}");
    }
  }

  @Test
  void rejectedTokenIsReplacedAndTheCallRepeatedOnce() throws Exception {
    issues("a", "b");
    service.responds(401, "{}").responds(200, "{\"id\":\"1\"}");
    assertEquals("1", client(credentials()).serversV1().get("1").id().orElseThrow());
    assertEquals("Bearer a", service.authorization());
    assertEquals("Bearer b", service.authorization());
  }

  @Test
  void postIsRepeatedWithItsBody() throws Exception {
    issues("a", "b");
    service.responds(401, "{}").responds(200, "{}");
    client(credentials()).jobsV1().create(JobCreateV1.builder().buildPartial());
    RecordedRequest rejected = service.taken();
    RecordedRequest repeated = service.taken();
    assertEquals(rejected.getRequestLine(), repeated.getRequestLine());
    assertEquals(rejected.getBody(), repeated.getBody());
    assertEquals("application/json", repeated.getHeaders().get("Content-Type"));
  }

  @Test
  void tokenThatIsRejectedAtOnceIsNotReplacedForAMinute() {
    issues("a", "b", "c");
    ComputeOps com = client(credentials());
    for (int i = 0; i < 12; i++) {
      service.responds(401, "{}");
    }
    for (int i = 0; i < 10; i++) {
      assertEquals(401, assertThrows(ApiException.class, () -> com.serversV1().get("1")).status());
    }
    assertEquals(2, tokenEndpoint.requests());
    assertEquals(11, service.requests());
  }

  @Test
  void rejectedTokenIsReplacedAgainAfterAMinute() {
    issues("a", "b", "c");
    ComputeOps com = client(credentials());
    service.responds(401, "{}").responds(401, "{}").responds(401, "{}").responds(401, "{}");
    assertThrows(ApiException.class, () -> com.serversV1().get("1"));
    time.passes(Duration.ofMinutes(1).minusNanos(1));
    assertThrows(ApiException.class, () -> com.serversV1().get("1"));
    assertEquals(2, tokenEndpoint.requests());
    time.passes(Duration.ofNanos(1));
    service.responds(200, "{}");
    com.serversV1().get("1");
    assertEquals(3, tokenEndpoint.requests());
  }

  @Test
  void forbiddenIsNoMatterOfTokens() {
    issues("a");
    service.responds(403, "{}");
    ComputeOps com = client(credentials());
    assertEquals(403, assertThrows(ApiException.class, () -> com.serversV1().get("1")).status());
    assertEquals(1, service.requests());
    assertEquals(1, tokenEndpoint.requests());
  }

  @Test
  void fixedTokenIsNotTriedTwice() {
    service.responds(401, "{\"message\":\"Expired\",\"debugId\":\"d1\"}");
    ComputeOps com = client(Credentials.bearerToken("t0ken"));
    ApiException rejected = assertThrows(ApiException.class, () -> com.serversV1().get("1"));
    assertEquals("d1", rejected.debugId().orElseThrow());
    StackTrace.lacks(rejected, "t0ken");
    assertEquals(1, service.requests());
  }

  @Test
  void supplierIsAskedOnceMore() throws Exception {
    service.responds(401, "{}").responds(200, "{}");
    AtomicInteger number = new AtomicInteger();
    client(Credentials.tokenSupplier(() -> "s" + number.incrementAndGet())).serversV1().get("1");
    assertEquals("Bearer s1", service.authorization());
    assertEquals("Bearer s2", service.authorization());
  }

  @Test
  void failureToReplaceATokenIsWhatTheCallerMeets() {
    issues("a");
    tokenEndpoint.responds(401, "{\"error\":\"invalid_client\"}");
    service.responds(401, "{}");
    ComputeOps com = client(credentials());
    AuthenticationException met =
        assertThrows(AuthenticationException.class, () -> com.serversV1().get("1"));
    StackTrace.lacks(met, "s3cret", "Bearer a");
  }

  @Test
  void unauthorizedResponseIsClosedBeforeTheRepetitionAndOnFailure() throws Exception {
    List<String> events = new ArrayList<>();
    AtomicInteger number = new AtomicInteger();
    TokenSource tokens =
        () -> {
          if (number.incrementAndGet() == 3) {
            throw new IllegalStateException("closed");
          }
          return "t" + number;
        };
    AuthenticatingClient client =
        new AuthenticatingClient(
            service.uri(),
            tokens,
            time.time(),
            (request, options) -> {
              String token = request.headers().get("Authorization").iterator().next();
              events.add(token);
              return rejected(request, () -> events.add("closed " + token));
            });
    client.execute(request(service.uri() + "x"), CONTEXT);
    number.set(1);
    time.passes(Duration.ofMinutes(1));
    assertThrows(
        IllegalStateException.class, () -> client.execute(request(service.uri() + "x"), CONTEXT));
    assertEquals(
        List.of("Bearer t1", "closed Bearer t1", "Bearer t2", "Bearer t2", "closed Bearer t2"),
        events);
  }

  private static Request request(String url) {
    return Request.create(
        Request.HttpMethod.GET, url, Map.of(), null, StandardCharsets.UTF_8, null);
  }

  private static Response rejected(Request request, Runnable closing) {
    return Response.builder()
        .status(401)
        .request(request)
        .body(
            new ByteArrayInputStream(new byte[0]) {
              @Override
              public void close() throws IOException {
                closing.run();
              }
            },
            0)
        .build();
  }

  @Test
  void manyCallersWithARejectedTokenMakeOneRefresh() throws Exception {
    int callers = 200;
    CountDownLatch allRejected = new CountDownLatch(callers);
    issues("a", "b");
    try (MockWebServer crowded = new MockWebServer()) {
      crowded.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
              if ("Bearer b".equals(request.getHeaders().get("Authorization"))) {
                return new MockResponse.Builder().body("{}").build();
              }
              allRejected.countDown();
              allRejected.await();
              return new MockResponse.Builder().code(401).build();
            }
          });
      crowded.start();
      ComputeOps com =
          time.in(ComputeOps.builder().baseUri(crowded.url("/").uri()).credentials(credentials()))
              .build();
      List<FutureTask<Object>> calls = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        FutureTask<Object> call = new FutureTask<>(() -> com.serversV1().get("1"));
        calls.add(call);
        new Thread(call).start();
      }
      for (FutureTask<Object> call : calls) {
        call.get();
      }
      assertEquals(2, tokenEndpoint.requests());
      assertEquals(2 * callers, crowded.getRequestCount());
    }
  }
}
