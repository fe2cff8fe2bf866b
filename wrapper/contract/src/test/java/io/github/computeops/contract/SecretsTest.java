package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.CallOptions;
import io.github.computeops.ComputeOps;
import io.github.computeops.ComputeOpsView;
import io.github.computeops.Credentials;
import io.github.computeops.json.JsonValue;
import io.github.computeops.micrometer.MicrometerListener;
import io.github.computeops.micrometer.ObservationListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plants a canary wherever the description has a place for a secret, calls everything, lets it
 * fail, and prints all there is.
 */
class SecretsTest {
  private static final Canaries CANARIES = Canaries.of(Fuzz.CONTRACT);
  private final Transcript transcript = new Transcript();
  private final InterfaceMethods methods = new InterfaceMethods();
  private final Samples samples = new Samples(Fuzz.CONTRACT, CANARIES.planted());
  private final MockWebServer server = new MockWebServer();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ObservationRegistry observations = ObservationRegistry.create();
  private volatile MockResponse response = new MockResponse.Builder().build();
  private ComputeOps com;
  private int planted;

  @BeforeEach
  void start() throws Exception {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return response.getCode() == 400 ? rejected(request) : response;
          }
        });
    server.start();
    observations
        .observationConfig()
        .observationHandler(
            context -> {
              transcript.add(context);
              return true;
            });
    com =
        ComputeOps.builder()
            .baseUri(server.url("/").uri())
            .credentials(Credentials.bearerToken(Canaries.CANARY))
            .listener(new MicrometerListener(meters).andThen(new ObservationListener(observations)))
            .logBodies()
            .build();
  }

  @AfterEach
  void close() {
    com.close();
    server.close();
    transcript.close();
  }

  /** The worst error message: it repeats the whole request. */
  private static MockResponse rejected(RecordedRequest request) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("httpStatusCode", 400);
    error.put(
        "message",
        "Rejected "
            + request.getTarget()
            + (request.getBody() == null ? "" : " " + request.getBody().utf8()));
    return json(400, JsonMapper.shared().writeValueAsString(error));
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .setHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  @Test
  void noCanaryIsInAnyText() throws Exception {
    for (DescribedOperation operation : Fuzz.CONTRACT.operations()) {
      transcript.begin(operation.method() + " " + operation.path());
      Object sample = operation.responseSchema().map(samples::schema).orElse(Map.of());
      for (MockResponse next :
          List.of(
              json(200, written(sample)),
              json(200, written(twisted(sample))),
              json(400, ""),
              json(200, "{\"password\": \"" + Canaries.CANARY + "\", "),
              new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build())) {
        response = next;
        call(operation);
      }
    }
    meters.getMeters().forEach(meter -> transcript.add(meter.getId()));
    Set<String> leaks = new TreeSet<>();
    transcript.texts().stream()
        .filter(text -> text.contains(Canaries.CANARY))
        .forEach(text -> leaks.add(text.substring(0, Math.min(text.length(), 1_000))));
    assertEquals(Set.of(), leaks);
    assertTrue(planted > 100, planted + " arguments and responses had a canary");
    assertTrue(transcript.texts().size() > 5_000, transcript.texts().size() + " texts");
  }

  private String written(Object sample) {
    String json = JsonMapper.shared().writeValueAsString(sample);
    planted += isPlanted(json) ? 1 : 0;
    return json;
  }

  private static boolean isPlanted(String json) {
    return json.contains(Canaries.CANARY);
  }

  /** Each text becomes an object, so that reading it fails. */
  private static Object twisted(Object sample) {
    if (sample instanceof Map<?, ?> map) {
      Map<String, Object> twisted = new TreeMap<>();
      map.forEach((name, value) -> twisted.put(name.toString(), twisted(value)));
      return twisted;
    }
    if (sample instanceof List<?> list) {
      return list.stream().map(SecretsTest::twisted).toList();
    }
    return sample instanceof String text ? Map.of("is", text) : sample;
  }

  private void call(DescribedOperation operation) throws Exception {
    Method method = methods.of(operation).orElseThrow();
    Object[] arguments = new Arguments(samples, operation).of(method, true);
    for (Object argument : arguments) {
      if (!(argument instanceof String)) { // A string is what the caller gave.
        transcript.add(argument);
        planted += argument instanceof JsonValue json && isPlanted(json.toJson()) ? 1 : 0;
      }
    }
    ComputeOpsView view = com.withOptions(CallOptions.builder().noRetry().build());
    try {
      Object result = method.invoke(view.api(method.getDeclaringClass()), arguments);
      if (result instanceof JsonValue) { // A map is the caller's to print.
        transcript.add(result);
        FullRead.of(result, transcript::add).forEach(transcript::add);
      }
    } catch (InvocationTargetException e) {
      transcript.add(e.getCause());
    }
  }

  /** The file gives each name a reason; one that is new fails until it has one, too. */
  @Test
  void whatIsNotMaskedIsListedWithItsReason() throws Exception {
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("not-secret.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("\\s*\\|\\s*", 2);
        assertTrue(parts.length == 2 && !parts[1].isBlank(), "no reason: " + line);
        listed.add(parts[0]);
      }
    }
    assertEquals(listed, CANARIES.lookalikes());
  }
}
