package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.concurrent.CallOutcome;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.TransportException;
import io.github.computeops.micrometer.ObservationListener;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler.FirstMatchingCompositeObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.tracing.handler.DefaultTracingObservationHandler;
import io.micrometer.tracing.handler.PropagatingSenderTracingObservationHandler;
import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spans, as the SDK of OpenTelemetry exports them. */
class TracingTest extends WithRecorder {
  private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
  private final ObservationRegistry registry = ObservationRegistry.create();

  @BeforeEach
  void trace() {
    io.opentelemetry.api.trace.Tracer spans =
        SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(exporter))
            .build()
            .get("test");
    OtelTracer tracer = new OtelTracer(spans, new OtelCurrentTraceContext(), event -> {});
    OtelPropagator propagator =
        new OtelPropagator(
            ContextPropagators.create(W3CTraceContextPropagator.getInstance()), spans);
    registry
        .observationConfig()
        .observationHandler(
            new FirstMatchingCompositeObservationHandler(
                new PropagatingSenderTracingObservationHandler<>(tracer, propagator),
                new DefaultTracingObservationHandler(tracer)));
  }

  @Test
  void callIsASpanAndEachAttemptAClientsSpanBelowIt() throws Exception {
    server.responds(503, "").responds(200, "{}");
    try (ComputeOps com = client(server.uri())) {
      com.serversV1().get("s-17");
    }
    SpanData first = span(0);
    SpanData second = span(1);
    SpanData call = span(2);
    assertEquals("ServersV1.get", call.getName());
    assertEquals("GET /compute-ops-mgmt/v1/servers/{id}", first.getName());
    assertEquals(SpanKind.CLIENT, first.getKind());
    assertEquals(call.getSpanId(), first.getParentSpanId());
    assertEquals(call.getSpanId(), second.getParentSpanId());
    assertEquals(context(first), sentContext());
    assertEquals(context(second), sentContext());
    assertEquals(
        Map.of("http.request.method", "GET", "url.template", "/compute-ops-mgmt/v1/servers/{id}"),
        keys(call));
    assertEquals(attempt("503", Map.of("error.type", "503")), keys(first));
    assertEquals(attempt("200", Map.of("http.request.resend_count", "1")), keys(second));
  }

  private static String context(SpanData span) {
    return "00-" + span.getTraceId() + "-" + span.getSpanId();
  }

  /** Without the flags at its end. */
  private String sentContext() throws InterruptedException {
    return server.taken().getHeaders().get("traceparent").replaceFirst("-..$", "");
  }

  private Map<String, String> attempt(String status, Map<String, String> more) {
    Map<String, String> keys =
        new TreeMap<>(
            Map.of(
                "http.request.method",
                "GET",
                "url.template",
                "/compute-ops-mgmt/v1/servers/{id}",
                "server.address",
                server.uri().getHost(),
                "server.port",
                "" + server.uri().getPort(),
                "http.response.status_code",
                status));
    keys.putAll(more);
    return keys;
  }

  @Test
  void failedCallHasItsException() {
    server.responds(404, "{}");
    try (ComputeOps com = client(server.uri())) {
      assertThrows(NotFoundException.class, () -> com.serversV1().get("1"));
    }
    SpanData call = span(1);
    assertEquals(StatusCode.ERROR, call.getStatus().getStatusCode());
    assertEquals(NotFoundException.class.getName(), keys(call).get("error.type"));
    assertNull(registry.getCurrentObservationScope());
  }

  @Test
  void brokenAttemptHasNoStatus() {
    try (ComputeOps com = client(URI.create("http://localhost:1"))) {
      assertThrows(TransportException.class, () -> com.serversV1().get("1"));
    }
    assertEquals(3, exporter.getFinishedSpanItems().size());
    assertEquals("none", keys(span(0)).get("http.response.status_code"));
    assertEquals("java.net.ConnectException", keys(span(0)).get("error.type"));
  }

  @Test
  void callsOnOtherThreadsAreBelowTheSpanOfTheCallersOwn() {
    for (int page = 0; page < 3; page++) {
      String items = "\"items\":[{\"id\":\"" + page + "\"}]";
      server.responds(200, "{\"total\":3,\"count\":1," + items + "}");
    }
    server.responds(200, "{}").responds(200, "{}");
    try (ComputeOps com = client(server.uri())) {
      Observation.createNotStarted("own", registry)
          .observe(
              () -> {
                com.serversV1().all().concurrency(2).forEach(server -> {});
                com.callEach(List.of("1", "2"), (view, id) -> view.serversV1().get(id))
                    .forEach(CallOutcome::orThrow);
              });
    }
    SpanData own = span(10);
    assertEquals(
        List.of(
            "ServersV1.get", "ServersV1.get", "ServersV1.list", "ServersV1.list", "ServersV1.list"),
        exporter.getFinishedSpanItems().stream()
            .filter(span -> span.getParentSpanId().equals(own.getSpanId()))
            .map(SpanData::getName)
            .sorted()
            .toList());
  }

  @Test
  void callIsBelowTheSpanOfTheCallersOwn() {
    server.responds(200, "{}");
    Observation.createNotStarted("own", registry)
        .observe(
            () -> {
              try (ComputeOps com = client(server.uri())) {
                com.serversV1().get("1");
              }
            });
    assertEquals(span(2).getSpanId(), span(1).getParentSpanId());
    assertEquals("own", span(2).getName());
  }

  @Test
  void noIdAndNoSecretIsInASpan() {
    server.responds(404, "{}");
    try (ComputeOps com = client(server.uri())) {
      assertThrows(NotFoundException.class, () -> com.serversV1().get("s-17"));
    }
    for (SpanData span : exporter.getFinishedSpanItems()) {
      assertFalse(span.getAttributes().toString().contains(TestClient.TOKEN));
      assertFalse((span.getName() + span.getAttributes()).contains("s-17"), span.toString());
    }
    assertTrue(exporter.getFinishedSpanItems().size() > 1);
  }

  private SpanData span(int index) {
    List<SpanData> spans = exporter.getFinishedSpanItems();
    return spans.get(index);
  }

  private static Map<String, String> keys(SpanData span) {
    Map<String, String> keys = new TreeMap<>();
    span.getAttributes().forEach((key, value) -> keys.put(key.getKey(), value.toString()));
    return keys;
  }

  private ComputeOps client(URI uri) {
    return TestClient.of(
        uri,
        builder ->
            builder
                .listener(new ObservationListener(registry))
                .retryPolicy(RetryPolicy.builder().maxAttempts(2).build()));
  }
}
