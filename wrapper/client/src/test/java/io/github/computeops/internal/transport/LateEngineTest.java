package io.github.computeops.internal.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.Request;
import feign.Request.HttpMethod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LateEngineTest {
  private static final Request REQUEST =
      Request.create(
          HttpMethod.GET, "http://localhost", Map.of(), null, StandardCharsets.UTF_8, null);

  private final AtomicInteger starts = new AtomicInteger();
  private final AtomicInteger exchanges = new AtomicInteger();
  private final AtomicInteger sweeps = new AtomicInteger();
  private final AtomicInteger closings = new AtomicInteger();
  private final LateEngine engine = new LateEngine(this::started);

  private HttpEngine started() {
    starts.incrementAndGet();
    return new HttpEngine() {
      @Override
      public Exchange exchange(Request request, Optional<Upload> upload) {
        exchanges.incrementAndGet();
        return null;
      }

      @Override
      public void closeIdle() {
        sweeps.incrementAndGet();
      }

      @Override
      public void close() {
        closings.incrementAndGet();
      }
    };
  }

  @Test
  void startsOnceForAllThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(16);
    Callable<Exchange> exchange = () -> engine.exchange(REQUEST, Optional.empty());
    List<Callable<Exchange>> all = IntStream.range(0, 64).mapToObj(i -> exchange).toList();
    for (Future<Exchange> each : threads.invokeAll(all)) {
      each.get();
    }
    threads.shutdown();
    assertEquals(1, starts.get());
    assertEquals(64, exchanges.get());
  }

  @Test
  void isNotStartedToBeSweptOrClosed() {
    engine.closeIdle();
    engine.close();
    assertEquals(0, starts.get());
  }

  @Test
  void isSweptAndClosedOnceStarted() throws IOException {
    engine.exchange(REQUEST, Optional.empty());
    engine.closeIdle();
    engine.close();
    assertEquals(1, sweeps.get());
    assertEquals(1, closings.get());
  }

  @Test
  void isNotStartedAfterItWasClosed() {
    engine.close();
    IOException closed =
        assertThrows(IOException.class, () -> engine.exchange(REQUEST, Optional.empty()));
    assertTrue(closed.getMessage().contains("closed"), closed.getMessage());
    assertEquals(0, starts.get());
  }

  @Test
  void isStartedAgainIfThatFailed() throws IOException {
    AtomicInteger attempts = new AtomicInteger();
    LateEngine failing =
        new LateEngine(
            () -> {
              if (attempts.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
              }
              return started();
            });
    assertThrows(IllegalStateException.class, () -> failing.exchange(REQUEST, Optional.empty()));
    failing.exchange(REQUEST, Optional.empty());
    assertEquals(2, attempts.get());
  }
}
