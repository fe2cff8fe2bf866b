package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest extends WithRecorder {
  @Test
  void headersAndParametersGoOutAsTheyAre() throws Exception {
    CallOptions extra =
        CallOptions.builder()
            .header("If-Match", "\"3\"")
            .header("X-Json", "{\"a\": {b}}")
            .queryParameter("new param", "a+b&{c}/ü")
            .queryParameter("empty", "")
            .build();
    server.responds(200, "{}").client().withOptions(extra).serversV1().get("1");
    RecordedRequest sent = server.taken();
    assertEquals("\"3\"", sent.getHeaders().get("If-Match"));
    assertEquals("{\"a\": {b}}", sent.getHeaders().get("X-Json"));
    assertEquals("application/json", sent.getHeaders().get("Accept"));
    assertEquals(
        "/compute-ops-mgmt/v1/servers/1?new%20param=a%2Bb%26%7Bc%7D%2F%C3%BC&empty=",
        sent.getTarget());
  }

  @Test
  void viewsOfViewsAddUpAndReplaceByName() throws Exception {
    CallOptions first =
        CallOptions.builder()
            .header("X-A", "1")
            .header("X-B", "1")
            .queryParameter("p", "1")
            .build();
    CallOptions second = CallOptions.builder().header("x-b", "2").queryParameter("p", "2").build();
    server.responds(200, "{}").client().withOptions(first).withOptions(second).serversV1().get("1");
    RecordedRequest sent = server.taken();
    assertEquals(List.of("1"), sent.getHeaders().values("X-A"));
    assertEquals(List.of("2"), sent.getHeaders().values("X-B"));
    assertEquals("/compute-ops-mgmt/v1/servers/1?p=2", sent.getTarget());
  }

  @Test
  void clientItselfStaysAsItWas() throws Exception {
    server.client().withOptions(CallOptions.builder().header("X-A", "1").build());
    server.responds(200, "{}").client().serversV1().get("1");
    assertNull(server.taken().getHeaders().get("X-A"));
  }

  @Test
  void optionsReplaceWhatTheCallSetsItself() throws Exception {
    CallOptions options =
        CallOptions.builder().queryParameter("limit", "5").header("accept", "text/plain").build();
    server.responds(200, "{\"items\":[]}");
    server
        .client()
        .withOptions(options)
        .serversV1()
        .list(io.github.computeops.api.ServersV1.ListQuery.builder().limit(10).build());
    RecordedRequest sent = server.taken();
    assertEquals("/compute-ops-mgmt/v1/servers?limit=5", sent.getTarget());
    assertEquals(List.of("text/plain"), sent.getHeaders().values("Accept"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host",
        "content-length",
        "Connection",
        "Expect",
        "UPGRADE",
        "Transfer-Encoding",
        "TE",
        "Trailer",
        "Keep-Alive",
        "Proxy-Authorization",
        "proxy-connection",
        "HTTP2-Settings"
      })
  void headersOfTheTransportAreRejected(String name) {
    assertEquals(
        "The header " + name + " is set by the client; leave it out.", failure(name, "secret"));
  }

  @Test
  void authorizationIsRejected() {
    assertEquals(
        "The header authorization is set by the client; give it credentials instead.",
        failure("authorization", "Bearer secret"));
  }

  @Test
  void headerThatCannotBeSentIsRejectedWithoutItsValue() {
    assertEquals(
        "\"a b\" is not a header name; use letters, digits and hyphens.", failure("a b", "x"));
    assertEquals(
        "\"null\" is not a header name; use letters, digits and hyphens.", failure(null, "x"));
    String value =
        "The value of the header X-Key cannot be sent; use visible ASCII characters and spaces.";
    assertEquals(value, failure("X-Key", "secret\r\nX: y"));
    assertEquals(value, failure("X-Key", null));
  }

  @Test
  void parameterWithoutNameOrValueIsRejected() {
    CallOptions.Builder options = CallOptions.builder();
    assertEquals(
        "The name of the query parameter must not be blank.",
        assertThrows(IllegalArgumentException.class, () -> options.queryParameter(" ", "x"))
            .getMessage());
    assertEquals(
        "The query parameter x must not be null.",
        assertThrows(IllegalArgumentException.class, () -> options.queryParameter("x", null))
            .getMessage());
  }

  @Test
  void timeoutIsMoreThanZero() {
    CallOptions.Builder options = CallOptions.builder();
    assertEquals(
        "The timeout is PT0S; give more than zero, such as Duration.ofSeconds(30).",
        assertThrows(IllegalArgumentException.class, () -> options.timeout(Duration.ZERO))
            .getMessage());
  }

  @Test
  void endlessTimeoutsAreTaken() {
    Duration endless = Duration.ofSeconds(Long.MAX_VALUE);
    Timeouts never = Timeouts.builder().connect(endless).response(endless).body(endless).build();
    server.responds(200, "{}").responds(200, "{}");
    try (ComputeOps com = TestClient.of(server.uri(), b -> b.timeouts(never))) {
      com.serversV1().get("1");
      com.withOptions(CallOptions.builder().timeout(endless).build()).serversV1().get("1");
    }
    assertEquals(2, server.requests());
  }

  @Test
  void optionsShowNoValueOfAHeader() {
    assertEquals(
        "CallOptions[timeout=PT5S, headers=[X-Key], queryParameters=[p], retried=false]",
        CallOptions.builder()
            .timeout(Duration.ofSeconds(5))
            .header("X-Key", "secret")
            .queryParameter("p", "1")
            .noRetry()
            .build()
            .toString());
    assertEquals(
        "CallOptions[timeout=default, headers=[], queryParameters=[], retried=true]",
        CallOptions.none().toBuilder().build().toString());
  }

  @Test
  void thousandViewsHaveFeignReadNothingAgain() {
    ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    server.client().forTenant("warm").serversV1().toString();
    long before = memory.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 1_000; i++) {
      assertEquals("ServersV1", server.client().forTenant("t" + i).serversV1().toString());
    }
    long perView = (memory.getCurrentThreadAllocatedBytes() - before) / 1_000;
    assertTrue(
        perView < 8_192, perView + " bytes for a view; reading ServersV1 takes 100 times that");
  }

  @Test
  void interfacesOfAViewAreObjectsLikeAnyOther() {
    ComputeOps com = server.client();
    assertEquals(com.serversV1(), com.serversV1());
    assertEquals(com.serversV1().hashCode(), com.serversV1().hashCode());
    assertFalse(com.serversV1().equals(com.forTenant("t").serversV1()));
    assertFalse(com.serversV1().equals(null));
  }

  private static String failure(String name, String value) {
    CallOptions.Builder options = CallOptions.builder();
    return assertThrows(IllegalArgumentException.class, () -> options.header(name, value))
        .getMessage();
  }

  @Test
  void classThatIsNotAGeneratedInterfaceIsNamed() {
    assertUncallable(
        "java.lang.Runnable is not a generated interface, so there is nothing to call.",
        Runnable.class);
    assertUncallable(
        "java.lang.String is not a generated interface, so there is nothing to call.",
        String.class);
    assertUncallable("The type must not be null.", null);
  }

  private void assertUncallable(String message, Class<?> type) {
    ComputeOps com = server.client();
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, () -> com.api(type)).getMessage());
  }
}
