package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.RateLimitedException;
import io.github.computeops.error.TransportException;
import io.github.computeops.sharing.InMemory;
import io.github.computeops.sharing.Permits;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.QuotaWindow;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

class QuotaSharingTest extends WithService {
  private Quota quota = InMemory.quota(time.time().nanos());
  private ComputeOps other;

  @Override
  ComputeOps.Builder settings(ComputeOps.Builder builder) {
    time.chance(0);
    return builder.retryPolicy(RetryPolicy.none()).quota(quota);
  }

  private ComputeOps other() {
    other = client(this::settings);
    return other;
  }

  private void told(int limit, int remaining, int reset) {
    respondsWith(
        200,
        "ratelimit-limit",
        "" + limit,
        "ratelimit-remaining",
        "" + remaining,
        "ratelimit-reset",
        "" + reset);
  }

  @Test
  void windowThatOneSpentIsWaitedOutByTheOther() {
    told(100, 0, 48);
    com.serversV1().get("1");
    server.responds(200, "{}");
    other().serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(49)), time.sleeps());
  }

  @Test
  void callsOfBothCount() {
    told(100, 2, 48);
    com.serversV1().get("1");
    ComputeOps second = other();
    for (ComputeOps client : List.of(second, com)) {
      server.responds(200, "{}");
      client.serversV1().get("1");
    }
    assertEquals(List.of(), time.sleeps());
    server.responds(200, "{}");
    second.serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(49)), time.sleeps());
  }

  @Test
  void tooManyRequestsMetByOneHaltTheOther() {
    respondsWith(429, "Retry-After", "30");
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    time.passes(Duration.ofSeconds(10));
    server.responds(200, "{}");
    other().serversV1().get("1");
    assertEquals(List.of(Duration.ofSeconds(20)), time.sleeps());
  }

  @Test
  void absurdHaltEndsAfterFiveMinutes() {
    respondsWith(429, "Retry-After", "86400");
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    server.responds(200, "{}");
    client(
            builder ->
                settings(builder)
                    .rateLimit(RateLimit.adaptive().withMaxWait(Duration.ofMinutes(6))))
        .serversV1()
        .get("1");
    assertEquals(List.of(Duration.ofMinutes(5)), time.sleeps());
  }

  @Test
  void callThatWouldWaitTooLongIsNotSent() {
    respondsWith(429, "Retry-After", "200");
    assertThrows(RateLimitedException.class, () -> com.serversV1().get("1"));
    String message =
        assertThrows(TransportException.class, () -> other().serversV1().get("1")).getMessage();
    assertTrue(
        message.contains(
            "held back by the shared quota for 200 s, longer than the 120 s that a call may wait;"
                + " nothing was sent"),
        message);
    assertEquals(1, server.requests());
  }

  @Test
  void ceilingIsOneForBoth() {
    RateLimit two = RateLimit.atMost(2, Duration.ofSeconds(10));
    ComputeOps one = client(builder -> settings(builder).rateLimit(two));
    ComputeOps another = client(builder -> settings(builder).rateLimit(two));
    for (ComputeOps client : List.of(one, another, one, another, one)) {
      server.responds(200, "{}");
      client.serversV1().get("1");
    }
    assertEquals(List.of(Duration.ofSeconds(10), Duration.ofSeconds(10)), time.sleeps());
  }

  @Test
  void otherCredentialsHaveAnotherQuota() {
    told(100, 0, 48);
    com.serversV1().get("1");
    server.responds(200, "{}");
    client(builder -> settings(builder).credentials(Credentials.bearerToken("another")))
        .serversV1()
        .get("1");
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void quotaOfASupplierIsNobodys() {
    String message =
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    client(
                        builder ->
                            settings(builder).credentials(Credentials.tokenSupplier(() -> "t"))))
            .getMessage();
    assertTrue(message.startsWith("A quota is shared by clients of the same API client"), message);
  }

  @Test
  void quotaThatFailsIsDoneWithoutAndLoggedOnce() {
    Failing failing = new Failing(quota);
    quota = failing;
    try (CapturedLog log = new CapturedLog(Level.INFO)) {
      ComputeOps client = other();
      failing.fails = true;
      told(100, 0, 48);
      client.serversV1().get("1");
      server.responds(200, "{}");
      client.serversV1().get("1");
      assertEquals(List.of(Duration.ofSeconds(49)), time.sleeps());
      assertEquals(
          List.of(
              "The shared quota failed: No route to the store. Until it works again, each client"
                  + " keeps to the limits on its own."),
          log.lines(Level.WARNING));
      failing.fails = false;
      server.responds(200, "{}");
      client.serversV1().get("1");
      assertEquals(List.of("The shared quota works again."), log.lines(Level.INFO));
    }
  }

  private static final class Failing implements Quota {
    private final Quota next;
    private boolean fails;

    Failing(Quota next) {
      this.next = next;
    }

    private Quota next() {
      if (fails) {
        throw new IllegalStateException("No route to the store.");
      }
      return next;
    }

    @Override
    public Permits take(String key, String client, int wanted) {
      return next().take(key, client, wanted);
    }

    @Override
    public void report(String key, QuotaWindow window) {
      next().report(key, window);
    }

    @Override
    public void ceiling(String key, int limit, Duration period) {
      next().ceiling(key, limit, period);
    }

    @Override
    public void halt(String key, Duration wait) {
      next().halt(key, wait);
    }
  }
}
