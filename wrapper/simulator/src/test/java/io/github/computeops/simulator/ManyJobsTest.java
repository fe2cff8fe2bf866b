package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.template.ServerFirmwareDownload;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 500 jobs of ten minutes, where a minute takes a second, and the pace is as much faster. */
class ManyJobsTest {
  private static final int COUNT = 500;
  private static final int FASTER = 60;
  private static final Duration PACE = Duration.ofSeconds(30).dividedBy(FASTER);
  private final Simulator simulator =
      Simulator.builder()
          .servers(COUNT)
          .timeFactor(FASTER)
          .tokenLifetime(Duration.ofDays(99))
          .start();
  private final ComputeOps com = simulator.newClient();
  private final Jobs jobs = com.jobs().with(WorkSettings.builder().pace(pace()).build());

  private static Pace pace() {
    return Pace.builder()
        .first(Duration.ofSeconds(2).dividedBy(FASTER))
        .second(Duration.ofSeconds(5).dividedBy(FASTER))
        .longest(PACE)
        .build();
  }

  private List<JobRun> started() {
    return IntStream.range(0, COUNT)
        .mapToObj(
            i ->
                jobs.start(
                    ServerFirmwareDownload.builder().server(ServerIds.of(i)).bundleId("b").build()))
        .toList();
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void areAwaitedWithAFiftiethOfTheRequestsAndEndAtMostOnePaceAfterTheLast() {
    List<JobRun> runs = started();
    long lastStart = System.nanoTime();
    int before = simulator.requests().size();
    int threads = Thread.activeCount();
    AtomicLong single = new AtomicLong();
    AtomicInteger mostThreads = new AtomicInteger();
    List<Long> memory = new ArrayList<>();
    AtomicLong waitedFor = new AtomicLong(COUNT);
    jobs.awaitAll(
            runs,
            Duration.ofMinutes(2),
            progress -> {
              single.addAndGet(waitedFor.getAndSet(progress.running().size()));
              mostThreads.accumulateAndGet(Thread.activeCount(), Math::max);
              memory.add(usedMemory());
            })
        .orThrow();
    Duration took = Duration.ofNanos(System.nanoTime() - lastStart);
    int requests = simulator.requests().size() - before;
    System.out.printf(
        "%d jobs: %d requests, %d with one for each job and round; %d ms after the last start%n",
        COUNT, requests, single.get(), took.toMillis());
    assertTrue(requests * 50L <= single.get(), requests + " of " + single);
    Duration last = Duration.ofMinutes(10).plusSeconds(2).dividedBy(FASTER);
    Duration latest = last.plus(PACE).plusMillis(500);
    assertTrue(took.compareTo(latest) <= 0, took + " > " + latest);
    assertEquals(threads, mostThreads.get(), 5);
    assertTrue(memory.get(memory.size() - 1) - memory.get(0) < 8 << 20, memory.toString());
    com.close();
    simulator.close();
  }
}
