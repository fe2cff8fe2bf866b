package io.github.computeops.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.TestTime;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.time.Time;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
public class ConcurrentTokenTest {
  private final Time time = new TestTime().time();
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch answered = new CountDownLatch(1);
  private final AtomicInteger requests = new AtomicInteger();

  private Token slow() throws InterruptedException {
    requests.incrementAndGet();
    asked.countDown();
    answered.await();
    return new Token("fresh", Duration.ofSeconds(900), time.now());
  }

  @Test
  void thousandThreadsOnNoTokenMakeOneRequest() throws Exception {
    TokenSource tokens = CachingTokenSource.over(this::slow, time);
    List<FutureTask<String>> callers = callers(1000, tokens);
    asked.await();
    answered.countDown();
    for (FutureTask<String> caller : callers) {
      assertEquals("fresh", caller.get());
    }
    assertEquals(1, requests.get());
  }

  @Test
  void failureReachesAllWhoWaitAsExceptionsOfTheirOwn() throws Exception {
    Grant down =
        () -> {
          slow();
          throw new AuthenticationException("No.", false, null, null);
        };
    List<FutureTask<String>> callers = callers(100, CachingTokenSource.over(down, time));
    asked.await();
    answered.countDown();
    Set<Throwable> met = new HashSet<>();
    for (FutureTask<String> caller : callers) {
      Throwable failure = assertThrows(ExecutionException.class, caller::get).getCause();
      assertEquals(AuthenticationException.class, failure.getClass());
      met.add(failure);
    }
    assertEquals(100, met.size());
    assertEquals(1, requests.get());
  }

  @Test
  void interruptedCallerLeavesTheOthersTheirToken() throws Exception {
    TokenSource tokens = CachingTokenSource.over(this::slow, time);
    FutureTask<Boolean> interrupted =
        new FutureTask<>(
            () -> {
              AuthenticationException met =
                  assertThrows(AuthenticationException.class, tokens::token);
              assertEquals("Interrupted while waiting for a token.", met.getMessage());
              return Thread.currentThread().isInterrupted();
            });
    Thread first = new Thread(interrupted);
    first.start();
    asked.await();
    first.interrupt();
    assertTrue(interrupted.get());
    FutureTask<String> other = callers(1, tokens).get(0);
    answered.countDown();
    assertEquals("fresh", other.get());
    assertEquals(1, requests.get());
  }

  @Test
  void closingFreesThoseWhoWaitAndEndsTheRequest() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Grant endless =
        new Grant() {
          @Override
          public Token token() throws InterruptedException {
            asked.countDown();
            try {
              answered.await();
              return null;
            } catch (InterruptedException e) {
              interrupted.countDown();
              throw e;
            }
          }

          @Override
          public void close() {
            closed.countDown();
          }
        };
    TokenSource tokens = CachingTokenSource.over(endless, time);
    FutureTask<String> caller = callers(1, tokens).get(0);
    asked.await();
    tokens.close();
    Throwable freed = assertThrows(ExecutionException.class, caller::get).getCause();
    assertEquals(
        "io.github.computeops.internal.time.ClientClosed: The client is closed and gets no more tokens; make a new one.",
        freed.toString());
    interrupted.await();
    closed.await();
  }

  @Test
  void tokenThatComesAfterClosingIsNotKept() throws Exception {
    CountDownLatch given = new CountDownLatch(1);
    Grant stubborn =
        () -> {
          asked.countDown();
          while (answered.getCount() > 0) {
            Thread.onSpinWait();
          }
          given.countDown();
          return new Token("late", Duration.ofSeconds(900), time.now());
        };
    TokenSource tokens = CachingTokenSource.over(stubborn, time);
    FutureTask<String> caller = callers(1, tokens).get(0);
    asked.await();
    tokens.close();
    answered.countDown();
    given.await();
    assertThrows(ExecutionException.class, caller::get);
    assertThrows(IllegalStateException.class, tokens::token);
  }

  @Test
  void requestRunsOnADaemonThread() throws Exception {
    FutureTask<Boolean> daemon = new FutureTask<>(() -> Thread.currentThread().isDaemon());
    CachingTokenSource.over(
            () -> {
              daemon.run();
              return new Token("t", Duration.ofSeconds(900), time.now());
            },
            time)
        .token();
    assertTrue(daemon.get());
    assertFalse(Thread.currentThread().isDaemon());
  }

  private static List<FutureTask<String>> callers(int number, TokenSource tokens) {
    List<FutureTask<String>> callers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      FutureTask<String> caller = new FutureTask<>(tokens::token);
      callers.add(caller);
      new Thread(caller).start();
    }
    return callers;
  }
}
