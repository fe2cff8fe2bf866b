package io.github.computeops.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.simulator.QuotaHeaders;
import io.github.computeops.simulator.Simulator;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls go on whatever becomes of Redis, and are shared again when it is back. */
@Timeout(90)
class OutageTest {
  private static final Duration LIMIT = Duration.ofSeconds(1);
  private static final byte[] KEY = new byte[32];

  private Simulator service;
  private RedisServer server;
  private SharedRedis redis;
  private ComputeOps com;
  private CapturedLog log;

  @BeforeEach
  void start() {
    log = new CapturedLog();
    service =
        Simulator.builder()
            .servers(1)
            .quota(1_000, Duration.ofMinutes(1), QuotaHeaders.RATELIMIT)
            .start();
    server = new RedisServer();
  }

  @AfterEach
  void stop() {
    if (com != null) {
      com.close();
      redis.close();
    }
    if (server != null) {
      server.close();
    }
    service.close();
    log.close();
  }

  private void client(URI uri) {
    redis = SharedRedis.builder(uri).timeout(LIMIT).build();
    com =
        ComputeOps.builder()
            .baseUri(service.uri())
            .credentials(service.credentials())
            .tokenStore(redis.tokenStore(KEY))
            .quota(redis.quota())
            .build();
  }

  private void shared() {
    client(server.uri());
    callsUntilShared();
  }

  /** A call waits for the token, for permits, and for a connection: each at most for the limit. */
  private void call() {
    long begin = System.nanoTime();
    com.serversV1().list();
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    assertTrue(took.compareTo(LIMIT.multipliedBy(6)) < 0, took.toString());
  }

  private void callsUntilShared() {
    Await.until(
        Duration.ofSeconds(40),
        () -> {
          call();
          return counted() > 0;
        });
  }

  private long counted() {
    return server.ask(
        admin ->
            admin.keys("compute-ops:quota:*").stream()
                .map(key -> admin.hget(key, "used"))
                .mapToLong(Long::parseLong)
                .sum());
  }

  private void callsThatFailOver(String reason) {
    for (int i = 0; i < 20; i++) {
      call();
      Await.pause(10);
    }
    List<String> lines =
        log.lines(Level.WARNING).stream()
            .filter(line -> line.startsWith("The shared quota failed: "))
            .toList();
    assertEquals(1, lines.size(), log.lines(Level.WARNING).toString());
    assertTrue(lines.get(0).contains(reason), lines.get(0));
    assertTrue(lines.get(0).endsWith("each client keeps to the limits on its own."), lines.get(0));
  }

  private void outdatePermits() {
    // What the client holds is used first, and it may hold many.
    server.ask(admin -> admin.publish(changed(), ""));
    Await.pause(100);
  }

  private String changed() {
    String key = server.ask(admin -> admin.keys("compute-ops:quota:*")).get(0);
    return key.replace(":quota:", ":changed:");
  }

  @Test
  void killedAndRestartedEmpty() {
    shared();
    outdatePermits();
    server.kill();
    callsThatFailOver("Redis at 127.0.0.1:" + server.port() + " failed: ");
    server.start();
    callsUntilShared();
    assertTrue(log.lines(Level.INFO).contains("The shared quota works again."));
  }

  @Test
  void paused() {
    shared();
    outdatePermits();
    server.ask(admin -> admin.clientPause(4_000));
    callsThatFailOver("did not respond within 1000 ms.");
    Await.pause(4_000);
    server.ask(admin -> admin.flushall());
    callsUntilShared();
  }

  @Test
  void full() {
    shared();
    outdatePermits();
    server.ask(admin -> admin.configSet("maxmemory", "1"));
    callsThatFailOver("OOM");
    server.ask(admin -> admin.configSet("maxmemory", "0"));
    server.ask(admin -> admin.flushall());
    callsUntilShared();
  }

  @Test
  void movedToAnotherServerBehindItsAddress() {
    try (RedisServer old = new RedisServer();
        Forwarder address = new Forwarder(old.port())) {
      client(address.uri());
      call();
      old.kill();
      address.moveTo(server.port());
      callsUntilShared();
    }
  }

  @Test
  void wrongPassword() {
    server.ask(admin -> admin.configSet("requirepass", "right"));
    client(URI.create("redis://:wrong-s3cret@127.0.0.1:" + server.port()));
    callsThatFailOver("WRONGPASS");
    assertTrue(log.lines(Level.WARNING).stream().noneMatch(line -> line.contains("wrong-s3cret")));
  }

  @Test
  void absentAtTheStart() {
    server.kill();
    client(server.uri());
    callsThatFailOver("Redis at 127.0.0.1:" + server.port() + " failed: ");
    server.start();
    callsUntilShared();
  }

  @Test
  void respondsToNobodyAtTheStart() {
    server.ask(admin -> admin.clientPause(6_000));
    client(server.uri());
    callsThatFailOver("did not respond within 1000 ms.");
    Await.pause(5_000);
    callsUntilShared();
  }
}
