import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads one server from two simulators by turns, with eight threads. Prints requests a second, what
 * time of a processor each request took, and the medians of the ratios.
 */
class Load {
  private static final int THREADS = 8;
  private static final int WARM_UP = 2;
  private static final String TOKEN =
      "/authorization/v2/oauth2/51a7ed0c0de5000000000000c0ffee00/token";
  private static final String FORM =
      "grant_type=client_credentials&client_id=simulator-client&client_secret=simulator-secret";

  /** Takes address and process of the older simulator and of the newer one, rounds, and seconds a turn. */
  public static void main(String[] arguments) throws Exception {
    System.setProperty("http.maxConnections", String.valueOf(THREADS));
    Target older = new Target(arguments[0], Long.parseLong(arguments[1]));
    Target newer = new Target(arguments[2], Long.parseLong(arguments[3]));
    int rounds = Integer.parseInt(arguments[4]);
    double seconds = Double.parseDouble(arguments[5]);
    double[] throughput = new double[rounds];
    double[] work = new double[rounds];
    for (int round = -WARM_UP; round < rounds; round++) {
      boolean isOlderFirst = round % 2 == 0;
      Measure first = (isOlderFirst ? older : newer).measure(seconds);
      Measure second = (isOlderFirst ? newer : older).measure(seconds);
      Measure old = isOlderFirst ? first : second;
      Measure young = isOlderFirst ? second : first;
      if (round >= 0) {
        throughput[round] = young.rate() / old.rate();
        work[round] = old.micros() / young.micros();
        System.out.println("older " + old + ", newer " + young);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "newer/older, medians: %.2f in requests a second, %.2f in requests a second of a processor%n",
        median(throughput),
        median(work));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  /** Requests a second, and microseconds of a processor for each. */
  private record Measure(double rate, double micros) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%5.0f/s %4.0f us", rate, micros);
    }
  }

  /** A simulator, and one of its servers. */
  private static final class Target {
    private final URI server;
    private final String token;
    private final ProcessHandle process;

    Target(String address, long process) throws IOException {
      this.process = ProcessHandle.of(process).orElseThrow();
      HttpURLConnection post = (HttpURLConnection) URI.create(address + TOKEN).toURL().openConnection();
      post.setDoOutput(true);
      post.getOutputStream().write(FORM.getBytes(StandardCharsets.UTF_8));
      token = after(text(post), "\"access_token\":\"");
      String list = text(get(URI.create(address + "/compute-ops-mgmt/v1/servers?limit=1")));
      server = URI.create(address + "/compute-ops-mgmt/v1/servers/" + after(list, "\"id\":\""));
    }

    private static String after(String text, String begin) {
      int start = text.indexOf(begin) + begin.length();
      return text.substring(start, text.indexOf('"', start));
    }

    private HttpURLConnection get(URI uri) throws IOException {
      HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
      connection.setRequestProperty("Authorization", "Bearer " + token);
      return connection;
    }

    private static String text(HttpURLConnection connection) throws IOException {
      try (InputStream body = connection.getInputStream()) {
        return new String(body.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    Measure measure(double seconds) throws InterruptedException {
      AtomicLong count = new AtomicLong();
      Duration used = used();
      long begin = System.nanoTime();
      long end = begin + (long) (seconds * 1e9);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        threads.add(new Thread(() -> call(end, count)));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
      double taken = (System.nanoTime() - begin) / 1e9;
      return new Measure(
          count.get() / taken, used().minus(used).toNanos() / 1e3 / count.get());
    }

    private Duration used() {
      return process.info().totalCpuDuration().orElseThrow();
    }

    private void call(long end, AtomicLong count) {
      try {
        while (System.nanoTime() < end) {
          text(get(server));
          count.incrementAndGet();
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
