package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.JobTemplates;
import io.github.computeops.job.template.ServerPowerOn;
import io.github.computeops.listener.JobListener;
import io.github.computeops.simulator.Simulator;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Listeners and meters of the program are told of the jobs of each client. */
class JobListenersTest {
  private static final String ONE = "one Server Power On";
  private static final String TWO = "two Server Power On";
  private final Simulator simulator = Simulator.builder().servers(3).start();
  private final List<String> told = new ArrayList<>();
  private final ApplicationContextRunner configured =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(SslAutoConfiguration.class, ComputeOpsAutoConfiguration.class))
          .withPropertyValues(
              "compute-ops.base-uri=" + simulator.uri(),
              "compute-ops.credentials.token-endpoint=" + simulator.tokenEndpoint(),
              "compute-ops.credentials.client-id=" + simulator.clientId(),
              "compute-ops.credentials.client-secret=" + simulator.clientSecret());

  @AfterEach
  void close() {
    simulator.close();
  }

  private JobListener telling(String name) {
    return new JobListener() {
      @Override
      public void onStarted(String jobId, JobRequest request) {
        told.add(name + " " + JobTemplates.find(request.templateId()).orElseThrow().name());
      }
    };
  }

  private static void startJob(ComputeOps com) {
    String server = com.serversV1().list().items().get(0).id().orElseThrow();
    com.jobs().start(ServerPowerOn.builder().server(server).build());
  }

  @Test
  void listenersAreToldOfTheJobsOfEachClient() {
    configured
        .withPropertyValues("compute-ops.clients.lab.user-agent=lab/1")
        .withBean("one", JobListener.class, () -> telling("one"))
        .withBean("two", JobListener.class, () -> telling("two"))
        .run(
            context -> {
              startJob(context.getBean(ComputeOps.class));
              startJob(context.getBean("labComputeOps", ComputeOps.class));
            });
    assertEquals(List.of(ONE, TWO, ONE, TWO), told);
  }

  @Test
  void customizerOfThePaceKeepsTheListener() {
    Pace pace = Pace.builder().first(Duration.ofMillis(1)).build();
    configured
        .withBean(JobListener.class, () -> telling("one"))
        .withBean(
            ComputeOpsBuilderCustomizer.class,
            () -> (name, builder) -> builder.work(WorkSettings.builder().pace(pace).build()))
        .run(context -> startJob(context.getBean(ComputeOps.class)));
    assertEquals(List.of(ONE), told);
  }

  @Test
  void jobsAreCountedIfThereAreMeters() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    configured
        .withBean(MeterRegistry.class, () -> registry)
        .run(
            context -> {
              startJob(context.getBean(ComputeOps.class));
              assertEquals(
                  1,
                  registry
                      .counter("compute.ops.jobs.started", "template", "Server Power On")
                      .count());
            });
  }

  @Test
  void withoutMicrometerNothingIsCounted() {
    configured
        .withClassLoader(new FilteredClassLoader("io.micrometer"))
        .run(
            context -> {
              startJob(context.getBean(ComputeOps.class));
              assertFalse(context.containsBean("computeOpsJobMeters"));
            });
  }
}
