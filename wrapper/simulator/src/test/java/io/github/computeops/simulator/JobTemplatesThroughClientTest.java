package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.JobTemplate;
import io.github.computeops.job.template.JobTemplates;
import io.github.computeops.model.DeviceType;
import io.github.computeops.model.GroupServerCreateRequestV1;
import io.github.computeops.model.GroupServerResponseV1;
import io.github.computeops.simulator.internal.fleet.FirmwareBundles;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.work.JobOutcome;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented template is started with all its parameters, waited for and judged. */
class JobTemplatesThroughClientTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static Simulator simulator;
  private static ComputeOps com;
  private static Jobs jobs;
  private static String group;

  @BeforeAll
  static void start() {
    simulator =
        Simulator.builder()
            .servers(5)
            .timeFactor(36_000)
            .tokenLifetime(Duration.ofDays(99))
            .start();
    com = simulator.newClient();
    Duration soon = Duration.ofMillis(10);
    Pace pace = Pace.builder().first(soon).second(soon).longest(soon).build();
    jobs = com.jobs().with(WorkSettings.builder().pace(pace).build());
    GroupServerCreateRequestV1 request =
        GroupServerCreateRequestV1.builder()
            .name("Web")
            .deviceType(DeviceType.DIRECT_CONNECT_SERVER)
            .settingsUris(settings())
            .build();
    group = ((GroupServerResponseV1) com.groupsV1().create(request)).id().orElseThrow();
  }

  /** Those that a simulator begins with, and two more. */
  private static List<String> settings() {
    JsonCaller caller = new JsonCaller(simulator);
    storage(caller, "STORAGE", "{\"volumes\":[{\"raidType\":\"RAID1\"}]}");
    storage(caller, "EXTERNAL_STORAGE", "{\"externalStorageHostOs\":\"RHE_LINUX\"}");
    return com.settingsV1().list().items().stream()
        .map(setting -> setting.resourceUri().orElseThrow())
        .toList();
  }

  private static void storage(JsonCaller caller, String category, String values) {
    caller.post(
        "v1/settings",
        "{\"name\":\"%s\",\"category\":\"%s\",\"settings\":{\"DEFAULT\":%s}}"
            .formatted(category, category, values));
  }

  @AfterAll
  static void close() {
    com.close();
    simulator.close();
  }

  static List<JobTemplate> templates() {
    return JobTemplates.all();
  }

  private static JobRequest request(JobTemplate template) throws Exception {
    String server = ServerIds.of(0);
    String type = template.resourceType().replaceFirst(".*/", "");
    Map<String, String> ids = Map.of("server", server, "group", group);
    return new SampleRequest(template, ids.getOrDefault(type, "resource-1"), server, bundle())
        .make();
  }

  private static String bundle() {
    return FirmwareBundles.newest(Fleet.of(1).server(0).toMap()).orElseThrow().id();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templateIsStartedAwaitedAndJudged(JobTemplate template) throws Exception {
    JobRequest request = request(template);
    assertEquals(template.id(), request.templateId());
    assertEquals(template.resourceType(), request.resourceType());
    JobRun run = jobs.start(request);
    assertEquals(request.parameters(), run.poll().jobParams());
    assertTrue(run.await(MINUTE).isSuccess());
    simulator.endNextJob(SimulatedJobOutcome.FAILED);
    assertInstanceOf(JobOutcome.Failed.class, jobs.start(request).await(MINUTE));
  }

  @Test
  void simulatorKnowsTheSameTemplates() throws Exception {
    try (InputStream csv = Simulator.class.getResourceAsStream("internal/jobs/job-templates.csv")) {
      Map<String, String> simulated =
          new String(csv.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(","))
              .collect(
                  Collectors.toMap(
                      cells -> cells[0],
                      cells -> "compute-ops-mgmt/" + cells[2],
                      (one, other) -> one,
                      TreeMap::new));
      assertEquals(
          JobTemplates.all().stream()
              .collect(
                  Collectors.toMap(
                      JobTemplate::id,
                      JobTemplate::resourceType,
                      (one, other) -> one,
                      TreeMap::new)),
          simulated);
      assertEquals(simulated.keySet(), new TreeMap<>(SampleRequest.classes()).keySet());
    }
  }
}
