package io.github.computeops.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.TestTime;
import io.github.computeops.error.AuthenticationException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

public class RepeatingGrantTest {
  private final TestTime time = new TestTime();
  private final IssuedTokens tokenEndpoint = new IssuedTokens(time.time(), Duration.ofSeconds(900));
  private final RepeatingGrant grant = new RepeatingGrant(tokenEndpoint, time.time());

  @Test
  void waitsHalfASecondThenOneThenTwo() throws Exception {
    tokenEndpoint.fails(down(null)).fails(down(null)).fails(down(null));
    assertEquals("t4", grant.token().value());
    assertEquals(millis(500, 1000, 2000), time.sleeps());
  }

  @Test
  void chanceShortensTheWaitByHalfAtMost() throws Exception {
    time.chance(0);
    tokenEndpoint.fails(down(null)).fails(down(null));
    assertEquals("t3", grant.token().value());
    assertEquals(millis(250, 500), time.sleeps());
  }

  @Test
  void givesUpAfterFourAttempts() {
    AuthenticationException last = down(null);
    tokenEndpoint.fails(down(null)).fails(down(null)).fails(down(null)).fails(last);
    assertSame(last, assertThrows(AuthenticationException.class, grant::token));
    assertEquals(3, time.sleeps().size());
  }

  @Test
  void rejectedCredentialsAreNotSentAgain() {
    tokenEndpoint.fails(new AuthenticationException("No.", false, null, null));
    assertThrows(AuthenticationException.class, grant::token);
    assertEquals(1, tokenEndpoint.asked());
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void waitsAsLongAsAskedFor() throws Exception {
    tokenEndpoint.fails(down(Duration.ofSeconds(7))).fails(down(Duration.ofSeconds(23)));
    assertEquals("t3", grant.token().value());
    assertEquals(millis(7000, 23000), time.sleeps());
  }

  @Test
  void beginsNoAttemptAfterThirtySeconds() {
    tokenEndpoint.fails(down(Duration.ofSeconds(7))).fails(down(Duration.ofMillis(23001)));
    assertThrows(AuthenticationException.class, grant::token);
    assertEquals(millis(7000), time.sleeps());
  }

  @Test
  void interruptEndsTheWait() {
    tokenEndpoint.fails(down(null));
    Thread.currentThread().interrupt();
    assertThrows(InterruptedException.class, grant::token);
    assertEquals(1, tokenEndpoint.asked());
  }

  private static List<Duration> millis(long... millis) {
    return java.util.Arrays.stream(millis).mapToObj(Duration::ofMillis).toList();
  }

  private static AuthenticationException down(Duration retryAfter) {
    return new AuthenticationException("Down.", true, retryAfter, null);
  }
}
