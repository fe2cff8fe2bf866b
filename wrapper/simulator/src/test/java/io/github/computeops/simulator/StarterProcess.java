package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.error.JobStartException;
import io.github.computeops.job.JobRequest;
import io.github.computeops.job.template.ServerPowerOn;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process of its own, which starts a job for each server, saves the ids, and waits for the
 * jobs, until it is killed.
 */
final class StarterProcess {
  private final Process process;
  private final Path ids;

  private StarterProcess(Process process, Path ids) {
    this.process = process;
    this.ids = ids;
  }

  static StarterProcess start(Simulator simulator, int servers, Path ids) throws IOException {
    Files.deleteIfExists(ids);
    Files.createFile(ids);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                StarterProcess.class.getName(),
                simulator.uri().toString(),
                simulator.tokenEndpoint().toString(),
                String.valueOf(servers),
                ids.toString())
            .inheritIO()
            .start();
    return new StarterProcess(process, ids);
  }

  /** Kills the process once it has saved so many ids, and returns those that it has saved. */
  List<String> killedAfter(int saved) throws Exception {
    while (Files.readAllLines(ids).size() < saved) {
      assertTrue(process.isAlive(), "the process has ended");
      TimeUnit.MILLISECONDS.sleep(5);
    }
    process.destroyForcibly().waitFor();
    return Files.readAllLines(ids);
  }

  public static void main(String[] arguments) throws IOException {
    URI tokens = URI.create(arguments[1]);
    try (ComputeOps com =
        ComputeOps.builder()
            .baseUri(URI.create(arguments[0]))
            .credentials(Credentials.apiClient(tokens, "simulator-client", "simulator-secret"))
            .work(settings())
            .build()) {
      List<JobRun> runs = new ArrayList<>();
      for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
        runs.add(started(com.jobs(), request(i)));
        String line = runs.get(i).id() + "\n";
        Files.writeString(Path.of(arguments[3]), line, StandardOpenOption.APPEND);
      }
      com.jobs().awaitAll(runs, Duration.ofMinutes(5));
    }
  }

  static WorkSettings settings() {
    Duration soon = Duration.ofMillis(50);
    Pace pace = Pace.builder().first(soon).second(soon).longest(soon).build();
    return WorkSettings.builder().pace(pace).lostStart(Duration.ofSeconds(3)).build();
  }

  static JobRequest request(int server) {
    return ServerPowerOn.builder().server(ServerIds.of(server)).build();
  }

  /** Starts a job, again if it is certain that none was started. */
  static JobRun started(Jobs jobs, JobRequest request) {
    while (true) {
      try {
        return jobs.start(request);
      } catch (JobStartException e) {
        assertFalse(e.isOutcomeUnknown(), e.getMessage());
      }
    }
  }
}
