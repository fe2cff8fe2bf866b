package io.github.computeops.work;

import io.github.computeops.ComputeOps;
import io.github.computeops.TestClient;
import io.github.computeops.TestTime;
import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.json.JsonModel;
import io.github.computeops.model.JobCreateV1;
import io.github.computeops.model.JobV1;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** A service whose jobs proceed in the time of the test. */
public final class WorkService extends Dispatcher implements AutoCloseable {
  static final String API = "/compute-ops-mgmt/";
  private static final Pattern IDS = Pattern.compile("id in \\((.*)\\)");

  final TestTime time = new TestTime();
  final Map<String, ScriptedJob> jobs = new LinkedHashMap<>();
  final List<String> requests = new CopyOnWriteArrayList<>();
  final List<String> bodies = new CopyOnWriteArrayList<>();

  /** What is responded to requests, by method and path without version. */
  final Map<String, Function<RecordedRequest, MockResponse>> others = new LinkedHashMap<>();

  /** The responses to the next requests, whatever they are. */
  final Deque<MockResponse> next = new ArrayDeque<>();

  Loss loss = Loss.NONE;
  Duration clockError = Duration.ZERO;
  boolean hasDate = true;
  UnaryOperator<ScriptedJob> script = job -> job;
  private final MockWebServer server = new MockWebServer();

  /** What becomes of the start of a job. */
  enum Loss {
    NONE,
    BEFORE,
    AFTER
  }

  WorkService() throws Exception {
    server.setDispatcher(this);
    server.start();
  }

  ComputeOps client() {
    return client(builder -> builder);
  }

  ComputeOps client(UnaryOperator<ComputeOps.Builder> settings) {
    return TestClient.of(uri(), builder -> settings.apply(time.in(builder)));
  }

  URI uri() {
    return server.url("/").uri();
  }

  /** Has a job that was created now. */
  ScriptedJob job(String id) {
    ScriptedJob job = new ScriptedJob(id, time, clockError);
    jobs.put(id, job);
    return job;
  }

  long count(String start) {
    return requests.stream().filter(request -> request.startsWith(start)).count();
  }

  @Override
  public synchronized MockResponse dispatch(RecordedRequest request) {
    String line = request.getMethod() + " " + path(request).replace(API, "");
    requests.add(line);
    bodies.add(request.getBody() == null ? "" : request.getBody().utf8());
    if (!next.isEmpty()) {
      return next.poll();
    }
    Function<RecordedRequest, MockResponse> other = others.get(line.replaceFirst("\\?.*", ""));
    return other == null ? ofJobs(line, request) : other.apply(request);
  }

  private static String path(RecordedRequest request) {
    return URLDecoder.decode(request.getTarget(), StandardCharsets.UTF_8);
  }

  private MockResponse ofJobs(String line, RecordedRequest request) {
    if (line.startsWith("GET v1/jobs?")) {
      return page(line);
    }
    if (line.startsWith("GET v1/jobs/")) {
      ScriptedJob job = jobs.get(line.replace("GET v1/jobs/", ""));
      return job == null || !job.exists() ? json(404, "{}") : json(200, job.now());
    }
    return line.equals("POST v1/jobs") ? started(request) : json(404, "{}");
  }

  private MockResponse page(String line) {
    boolean byId = IDS.matcher(line).find();
    List<String> items =
        jobs.values().stream()
            .filter(job -> job.exists() && job.isListed())
            .filter(job -> !byId || line.contains("'" + job.id() + "'"))
            .filter(job -> !line.contains("parentJobId") || job.now().parentJobId().isPresent())
            .map(job -> job.now().toJson())
            .toList();
    return items(items);
  }

  MockResponse items(List<String> items) {
    String joined = String.join(",", items);
    int count = items.size();
    return json(
        200,
        "{\"count\":%d,\"offset\":0,\"total\":%d,\"items\":[%s]}".formatted(count, count, joined));
  }

  private MockResponse started(RecordedRequest request) {
    if (loss == Loss.BEFORE) {
      return broken();
    }
    JobCreateV1 body = JobCreateV1.of(parsed(request.getBody().utf8()));
    ScriptedJob job = job("job-" + (jobs.size() + 1)).request(body);
    script.apply(job);
    return loss == Loss.AFTER
        ? broken()
        : json(201, job.first()).newBuilder().setHeader("Location", API + "v1/jobs/x").build();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> parsed(String json) {
    try {
      byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
      return (Map<String, Object>) JsonBody.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MockResponse broken() {
    return new MockResponse.Builder()
        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
        .build();
  }

  MockResponse json(int status, JsonModel body) {
    return json(status, body.toJson());
  }

  MockResponse json(int status, String body) {
    MockResponse.Builder response =
        new MockResponse.Builder()
            .code(status)
            .setHeader("Content-Type", "application/json")
            .body(body);
    return hasDate ? response.setHeader("Date", date()).build() : response.build();
  }

  private String date() {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
        .withZone(ZoneOffset.UTC)
        .format(time.instant().plus(clockError));
  }

  JobV1 jobNow(String id) {
    return jobs.get(id).now();
  }

  @Override
  public void close() {
    server.close();
  }
}
