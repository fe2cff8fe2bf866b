package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RetryPolicyTest {
  @Test
  void defaultsAreFiveAttemptsInTwoMinutes() {
    assertEquals(
        "RetryPolicy[maxAttempts=5, maxDuration=PT2M, initialDelay=PT0.5S, maxDelay=PT30S]",
        RetryPolicy.ofDefaults().toString());
    assertEquals(RetryPolicy.builder().build(), RetryPolicy.ofDefaults());
  }

  @Test
  void noneIsOneAttempt() {
    assertEquals(RetryPolicy.ofDefaults().toBuilder().maxAttempts(1).build(), RetryPolicy.none());
  }

  @Test
  void equalIfAllSettingsAre() {
    RetryPolicy defaults = RetryPolicy.ofDefaults();
    Duration other = Duration.ofSeconds(1);
    List<RetryPolicy> others =
        List.of(
            defaults.toBuilder().maxAttempts(2).build(),
            defaults.toBuilder().maxDuration(other).build(),
            defaults.toBuilder().initialDelay(other).build(),
            defaults.toBuilder().maxDelay(other).build());
    for (RetryPolicy changed : others) {
      assertNotEquals(defaults, changed);
      assertEquals(changed, changed.toBuilder().build());
      assertEquals(changed.hashCode(), changed.toBuilder().build().hashCode());
    }
    assertEquals(4, others.stream().map(Object::hashCode).distinct().count());
  }

  @Test
  void settingsOutOfRangeAreRejected() {
    RetryPolicy.Builder builder = RetryPolicy.builder();
    assertEquals(
        "The number of attempts is 0; give 1 to send each call once, or more.",
        failure(() -> builder.maxAttempts(0)));
    assertEquals(
        "The maximum duration is PT0S; give more than zero, such as Duration.ofSeconds(30).",
        failure(() -> builder.maxDuration(Duration.ZERO)));
    assertEquals(
        "The initial delay is PT-1S; give more than zero, such as Duration.ofSeconds(30).",
        failure(() -> builder.initialDelay(Duration.ofSeconds(-1))));
    assertEquals(
        "The maximum delay is null; give more than zero, such as Duration.ofSeconds(30).",
        failure(() -> builder.maxDelay(null)));
    assertEquals(
        "The maximum delay, PT30S, is less than the initial delay, PT1M; give a longer one.",
        failure(() -> builder.initialDelay(Duration.ofMinutes(1)).build()));
  }

  @Test
  void longestDelayMayBeTheBaseDelay() {
    Duration same = Duration.ofSeconds(3);
    assertEquals(same, RetryPolicy.builder().initialDelay(same).maxDelay(same).build().maxDelay());
  }

  private static String failure(Executable action) {
    return assertThrows(IllegalArgumentException.class, action).getMessage();
  }
}
