package io.github.computeops.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.TestTime;
import io.github.computeops.error.AuthenticationException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A source of tokens whose token endpoint gives none. */
public class FailedTokenRequestTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private final TestTime time = new TestTime();
  private final IssuedTokens tokenEndpoint = new IssuedTokens(time.time(), Duration.ofSeconds(900));
  private final CachingTokenSource tokens =
      new CachingTokenSource(tokenEndpoint, time.time(), Runnable::run);

  @Test
  void failedRefreshAheadServesTheValidTokenAndPauses() {
    tokens.token();
    time.passes(Duration.ofSeconds(720));
    tokenEndpoint.fails(down(null)).fails(down(null));
    assertEquals("t1", tokens.token());
    time.passes(SECOND.minusNanos(1));
    assertEquals("t1", tokens.token());
    assertEquals(2, tokenEndpoint.asked());
    time.passes(Duration.ofNanos(1));
    assertEquals("t1", tokens.token());
    time.passes(SECOND);
    assertEquals("t1", tokens.token());
    assertEquals(3, tokenEndpoint.asked());
    time.passes(SECOND);
    assertEquals("t1", tokens.token());
    assertEquals("t4", tokens.token());
  }

  @Test
  void expiryEndsThePauseAfterAFailedRefreshAhead() {
    tokens.token();
    time.passes(Duration.ofSeconds(889));
    tokenEndpoint.fails(new AuthenticationException("No.", false, null, null));
    assertEquals("t1", tokens.token());
    time.passes(SECOND);
    assertEquals("t3", tokens.token());
  }

  @Test
  void failureIsRememberedAndSharedUntilThePauseIsOver() {
    AuthenticationException down = down(null);
    tokenEndpoint.fails(down);
    AuthenticationException first = failure();
    assertEquals("Down.", first.getMessage());
    assertSame(down, first.getCause());
    assertNotSame(down, first);
    assertTrue(first.isRetryable());
    time.passes(Duration.ofMillis(999));
    assertEquals("Down. It will not be asked again for 1 s.", failure().getMessage());
    assertEquals(1, tokenEndpoint.asked());
    time.passes(Duration.ofMillis(1));
    assertEquals("t2", tokens.token());
  }

  @Test
  void pauseDoublesToAMinute() {
    for (long pause : new long[] {1, 2, 4, 8, 16, 32, 60, 60, 60}) {
      tokenEndpoint.fails(down(null));
      failure();
      assertPausesFor(Duration.ofSeconds(pause));
    }
  }

  @Test
  void pauseBeginsAnewAfterSuccess() {
    tokenEndpoint.fails(down(null)).fails(down(null));
    failure();
    time.passes(SECOND);
    failure();
    time.passes(Duration.ofSeconds(2));
    assertEquals("t3", tokens.token());
    tokens.rejected("t3");
    tokenEndpoint.fails(down(null));
    failure();
    assertPausesFor(SECOND);
  }

  @Test
  void pauseIsAsLongAsTheTokenEndpointAsksButNotOverFiveMinutes() {
    tokenEndpoint.fails(down(Duration.ofSeconds(90)));
    failure();
    assertPausesFor(Duration.ofSeconds(90));
    tokenEndpoint.fails(down(Duration.ofDays(9)));
    failure();
    assertPausesFor(Duration.ofMinutes(5));
  }

  @Test
  void rejectedCredentialsAreRememberedForAMinute() {
    tokenEndpoint.fails(new AuthenticationException("No.", false, null, null));
    assertFalse(failure().isRetryable());
    assertEquals("No. It will not be asked again for 60 s.", failureAfter(Duration.ofNanos(1)));
    assertPausesFor(Duration.ofMinutes(1).minusNanos(1));
  }

  private void assertPausesFor(Duration pause) {
    int asked = tokenEndpoint.asked();
    time.passes(pause.minusNanos(1));
    assertThrows(AuthenticationException.class, tokens::token);
    assertEquals(asked, tokenEndpoint.asked());
    time.passes(Duration.ofNanos(1));
  }

  @Test
  void unexpectedFailureIsWrappedAndRemembered() {
    IllegalArgumentException broken = new IllegalArgumentException("x");
    tokenEndpoint.fails(broken);
    AuthenticationException met = failure();
    assertEquals(
        "The request for a token failed with java.lang.IllegalArgumentException.",
        met.getMessage());
    assertSame(broken, met.getCause().getCause());
    failure();
    assertEquals(1, tokenEndpoint.asked());
  }

  private AuthenticationException failure() {
    return assertThrows(AuthenticationException.class, tokens::token);
  }

  private String failureAfter(Duration wait) {
    time.passes(wait);
    return failure().getMessage();
  }

  private static AuthenticationException down(Duration retryAfter) {
    return new AuthenticationException("Down.", true, retryAfter, null);
  }
}
