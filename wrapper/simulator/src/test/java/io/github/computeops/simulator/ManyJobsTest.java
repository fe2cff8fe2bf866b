package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.job.template.ServerFirmwareDownload;
import io.github.computeops.work.JobRun;
import io.github.computeops.work.Jobs;
import io.github.computeops.work.Pace;
import io.github.computeops.work.WorkSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 500 jobs of ten minutes, where a minute takes a second, and the pace is as much faster. */
class ManyJobsTest {
  private static final int COUNT = 500;
  private static final int FASTER = 60;
  private static final Duration PACE = Duration.ofSeconds(30).dividedBy(FASTER);

  /** How late a busy machine may be. */
  private static final Duration SLACK = Duration.ofSeconds(10);

  private final GatedClock clock = new GatedClock();
  private final Simulator simulator =
      Simulator.builder()
          .servers(COUNT)
          .clock(clock)
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

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  private List<JobRun> started() {
    return IntStream.range(0, COUNT)
        .mapToObj(
            i ->
                jobs.start(
                    ServerFirmwareDownload.builder().server(ServerIds.of(i)).bundleId("b").build()))
        .toList();
  }

  /** Notes which threads are within the wait. */
  private static Thread watch(Set<Thread> waiting) {
    Thread watch =
        new Thread(
            () -> {
              while (!Thread.interrupted()) {
                Thread.getAllStackTraces().forEach((it, frames) -> note(it, frames, waiting));
                LockSupport.parkNanos(PACE.toNanos());
              }
            });
    watch.setDaemon(true);
    watch.start();
    return watch;
  }

  private static void note(Thread thread, StackTraceElement[] frames, Set<Thread> waiting) {
    boolean waits =
        Arrays.stream(frames)
            .anyMatch(
                frame -> frame.getClassName().startsWith("io.github.computeops.internal.work."));
    if (waits) {
      waiting.add(thread);
    }
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void areAwaitedWithAFiftiethOfTheRequestsAndEndAtMostOnePaceAfterTheLast() {
    List<JobRun> runs = started();
    int before = simulator.requests().size();
    AtomicLong single = new AtomicLong();
    AtomicLong waitedFor = new AtomicLong(COUNT);
    Set<Thread> waiting = ConcurrentHashMap.newKeySet();
    Thread watch = watch(waiting);
    long memory = usedMemory();
    clock.open();
    long opened = System.nanoTime();
    jobs.awaitAll(
            runs,
            Duration.ofMinutes(2),
            progress -> single.addAndGet(waitedFor.getAndSet(progress.running().size())))
        .orThrow();
    watch.interrupt();
    Duration took = Duration.ofNanos(System.nanoTime() - opened);
    long grown = usedMemory() - memory;
    int requests = simulator.requests().size() - before;
    Duration last = Duration.ofMinutes(10).plusSeconds(2).dividedBy(FASTER);
    System.out.printf(
        "%d jobs: %d requests; one for each job and round: %d; %d ms after the last ended; %d kB%n",
        COUNT, requests, single.get(), took.minus(last).toMillis(), grown >> 10);
    assertTrue(requests * 50L <= single.get(), requests + " of " + single);
    assertTrue(took.compareTo(last.plus(PACE).plus(SLACK)) <= 0, took.toString());
    assertEquals(Set.of(Thread.currentThread()), waiting);
    assertTrue(grown < 8 << 20, grown + " bytes");
  }

  /** Time stands still until all jobs were started. */
  private static final class GatedClock extends Clock {
    private final Instant begin = Instant.now();
    private volatile Instant opened = Instant.MAX;

    void open() {
      opened = Instant.now();
    }

    @Override
    public Instant instant() {
      return opened.equals(Instant.MAX)
          ? begin
          : begin.plus(Duration.between(opened, Instant.now()));
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
