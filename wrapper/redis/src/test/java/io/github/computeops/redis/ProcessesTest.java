package io.github.computeops.redis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Real processes on one quota, for minutes: {@code wrapper/benchmarks/sharing} runs it. */
@EnabledIfSystemProperty(named = "processes", matches = "\\d+")
@Timeout(300)
class ProcessesTest {
  private static final int PROCESSES = Integer.getInteger("processes", 4);
  private static final int WINDOWS = Integer.getInteger("windows", 2);
  private static final int QUOTA = 160;

  /** On a machine that does something else too, a process may come late to a window. */
  private static final double FAIR = Double.parseDouble(System.getProperty("fair", "0.1"));

  private static final Duration WINDOW =
      Duration.ofSeconds(Integer.getInteger("window.seconds", 10));
  private static final Duration TOKEN = Duration.ofSeconds(60);

  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void end() {
    processes.forEach(Process::destroyForcibly);
    processes.forEach(process -> process.onExit().join());
  }

  private List<QuotaServer.Window> run(QuotaServer service, Runnable warm, String... redis)
      throws IOException {
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(process("p" + i, service, redis));
    }
    Await.until(Duration.ofMinutes(2), () -> service.processes() == PROCESSES);
    long first = service.current() + 2;
    Await.until(WINDOW.multipliedBy(3), () -> service.current() == first);
    warm.run();
    Await.until(WINDOW.multipliedBy(WINDOWS + 1), () -> service.current() == first + WINDOWS);
    return LongStream.range(first, first + WINDOWS).mapToObj(service::window).toList();
  }

  private static Process process(String name, QuotaServer service, String... redis)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx48m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(SharingProcess.class.getName(), name, service.uri().toString()));
    command.addAll(List.of(redis));
    return new ProcessBuilder(command)
        .redirectError(new File("target", "process-" + name + ".log"))
        .start();
  }

  /** Prints what was measured, and checks what is promised. */
  private record Measured(List<QuotaServer.Window> windows, List<Long> tokens, String how) {
    int used() {
      return windows.stream().mapToInt(QuotaServer.Window::used).sum();
    }

    int mostRejected() {
      return windows.stream().mapToInt(window -> window.rejected()[0]).max().orElse(0);
    }

    IntSummaryStatistics perProcess() {
      return IntStream.range(0, PROCESSES)
          .map(
              i ->
                  windows.stream()
                      .mapToInt(window -> window.served().getOrDefault("p" + i, 0))
                      .sum())
          .summaryStatistics();
    }

    Measured print() {
      System.out.printf(
          "%d processes %s, %d windows of %d s: %d of %d used, 429 per window %s,"
              + " calls of a process %d to %d, tokens asked for at %s ms%n",
          PROCESSES,
          how,
          WINDOWS,
          WINDOW.toSeconds(),
          used(),
          QUOTA * WINDOWS,
          windows.stream().map(window -> window.rejected()[0]).toList(),
          perProcess().getMin(),
          perProcess().getMax(),
          tokens);
      return this;
    }
  }

  @Test
  void processesThatShareUseUpTheQuotaFairlyWithoutA429() throws Exception {
    try (RedisServer server = new RedisServer();
        QuotaServer service = new QuotaServer(QUOTA, WINDOW, TOKEN)) {
      List<QuotaServer.Window> windows =
          run(service, () -> forget(server), server.uri().toString());
      Measured measured = new Measured(windows, service.tokens(), "that share").print();
      System.out.printf("%.3f scripts of Redis for each call%n", scripts(server) / measured.used());
      assertTrue(measured.used() >= 0.95 * QUOTA * WINDOWS);
      assertTrue(measured.mostRejected() <= 1);
      assertTrue(measured.perProcess().getMin() >= FAIR * measured.perProcess().getMax());
      List<Long> tokens = measured.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        long between = tokens.get(i) - tokens.get(i - 1);
        // Refreshed after four fifths of its lifetime, which begins before the request arrives.
        assertTrue(between >= 0.7 * TOKEN.toMillis(), tokens.toString());
      }
    }
  }

  /** Counts the scripts that Redis has run: each is a round trip for somebody. */
  private static double scripts(RedisServer server) {
    Matcher stats =
        Pattern.compile("cmdstat_(?:eval|evalsha):calls=(\\d+)")
            .matcher(server.<String>ask(admin -> admin.info("commandstats")));
    return stats.results().mapToLong(result -> Long.parseLong(result.group(1))).sum();
  }

  private static void forget(RedisServer server) {
    server.ask(admin -> admin.configResetstat());
  }

  @Test
  void processesThatDoNotShareMeet429() throws Exception {
    try (QuotaServer service = new QuotaServer(QUOTA, WINDOW, TOKEN)) {
      List<QuotaServer.Window> windows = run(service, () -> {});
      new Measured(windows, service.tokens(), "on their own").print();
      assertTrue(service.tokens().size() >= PROCESSES);
    }
  }
}
