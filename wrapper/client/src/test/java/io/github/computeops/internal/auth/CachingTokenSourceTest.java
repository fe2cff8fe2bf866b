package io.github.computeops.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.TestTime;
import io.github.computeops.internal.time.Time;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

public class CachingTokenSourceTest {
  private final TestTime time = new TestTime();
  private final IssuedTokens tokenEndpoint = new IssuedTokens(time.time(), Duration.ofSeconds(900));
  private final CachingTokenSource tokens =
      new CachingTokenSource(tokenEndpoint, time.time(), Runnable::run);

  @Test
  void tokenIsKeptWhileFresh() {
    assertEquals("t1", tokens.token());
    time.passes(Duration.ofSeconds(719));
    assertEquals("t1", tokens.token());
    assertEquals(1, tokenEndpoint.asked());
  }

  @Test
  void tokenIsRefreshedAheadAndTheCallerGoesOnWithTheOldOne() {
    tokens.token();
    time.passes(Duration.ofSeconds(720));
    assertEquals("t1", tokens.token());
    assertEquals("t2", tokens.token());
    assertEquals(2, tokenEndpoint.asked());
  }

  @Test
  void oneRefreshAheadIsUnderWayAtATime() {
    Deque<Runnable> later = new ArrayDeque<>();
    boolean[] first = {true};
    CachingTokenSource slow =
        new CachingTokenSource(
            tokenEndpoint,
            time.time(),
            refresh -> {
              if (first[0]) {
                refresh.run();
              } else {
                later.add(refresh);
              }
              first[0] = false;
            });
    slow.token();
    time.passes(Duration.ofSeconds(800));
    assertEquals("t1", slow.token());
    assertEquals("t1", slow.token());
    assertEquals(1, later.size());
    later.remove().run();
    assertEquals("t2", slow.token());
    time.passes(Duration.ofSeconds(800));
    slow.token();
    assertEquals(1, later.size());
  }

  @Test
  void expiredTokenIsNotUsed() {
    tokens.token();
    time.passes(Duration.ofSeconds(890));
    assertEquals("t2", tokens.token());
  }

  @Test
  void callerThatComesLateTakesTheTokenOfTheOneBefore() {
    TokenSource[] late = new TokenSource[1];
    Runnable[] meanwhile = {() -> {}};
    Time raced =
        new Time(
            time,
            () -> {
              Runnable other = meanwhile[0];
              meanwhile[0] = () -> {};
              other.run();
              return time.time().nanos().getAsLong();
            },
            time::sleep,
            () -> 1);
    late[0] = new CachingTokenSource(tokenEndpoint, raced, Runnable::run);
    late[0].token();
    time.passes(Duration.ofSeconds(900));
    meanwhile[0] = () -> assertEquals("t2", late[0].token());
    assertEquals("t2", late[0].token());
    assertEquals(2, tokenEndpoint.asked());
  }

  @Test
  void rejectedTokenIsDroppedOnlyWhileItIsTheOneHeld() {
    assertEquals("t1", tokens.token());
    tokens.rejected("t1");
    assertEquals("t2", tokens.token());
    tokens.rejected("t1");
    assertEquals("t2", tokens.token());
    assertEquals(2, tokenEndpoint.asked());
  }

  @Test
  void clockSetBackDoesNotMakeATokenLastLonger() {
    tokens.token();
    time.passes(Duration.ofSeconds(600));
    time.clockIsSet(Duration.ofHours(-1));
    assertEquals("t1", tokens.token());
    time.passes(Duration.ofSeconds(290));
    assertEquals("t2", tokens.token());
  }

  @Test
  void clockSetBackAfterExpiryDoesNotReviveAToken() {
    tokens.token();
    time.passes(Duration.ofSeconds(900));
    time.clockIsSet(Duration.ofHours(-1));
    assertEquals("t2", tokens.token());
  }

  @Test
  void tokenAgesWhileTheMachineSleeps() {
    tokens.token();
    time.machineSleeps(Duration.ofSeconds(890));
    assertEquals("t2", tokens.token());
  }

  @Test
  void threadThatCannotBeHadLeavesNobodyWaiting() {
    OutOfMemoryError noThread = new OutOfMemoryError("unable to create native thread");
    boolean[] full = {true};
    CachingTokenSource crowded =
        new CachingTokenSource(
            tokenEndpoint,
            time.time(),
            refresh -> {
              if (full[0]) {
                throw noThread;
              }
              refresh.run();
            });
    assertSame(noThread, assertThrows(OutOfMemoryError.class, crowded::token));
    full[0] = false;
    assertEquals("t1", crowded.token());
  }

  @Test
  void closedSourceGivesNoToken() {
    tokens.token();
    tokens.close();
    IllegalStateException closed = assertThrows(IllegalStateException.class, tokens::token);
    assertEquals(
        "The client is closed and gets no more tokens; make a new one.", closed.getMessage());
    assertEquals(1, tokenEndpoint.asked());
  }
}
