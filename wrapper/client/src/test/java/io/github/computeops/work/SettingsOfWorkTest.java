package io.github.computeops.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.listener.JobListener;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Which paces and settings there are. */
class SettingsOfWorkTest {
  private static String message(Executable call) {
    return assertThrows(IllegalArgumentException.class, call).getMessage();
  }

  @Test
  void paceSlowsDownToItsLongestWait() {
    Pace pace = Pace.ofDefaults();
    assertEquals(Duration.ofSeconds(2), pace.before(1));
    assertEquals(Duration.ofSeconds(5), pace.before(2));
    assertEquals(Duration.ofMillis(7500), pace.before(3));
    assertEquals(Duration.ofSeconds(30), pace.before(7));
    assertEquals(Duration.ofSeconds(30), pace.before(Integer.MAX_VALUE));
    assertEquals("Pace[first=PT2S, second=PT5S, growth=1.5, longest=PT30S]", pace.toString());
  }

  @Test
  void shortestWaitIsAMillisecond() {
    Duration least = Duration.ofMillis(1);
    Pace pace = Pace.builder().first(least).second(least).longest(least).growth(1).build();
    assertEquals(least, pace.before(9));
    assertEquals(
        "The first wait of the pace is PT0S; give 1 ms or more.",
        message(() -> Pace.builder().first(Duration.ZERO)));
    assertEquals(
        "The second wait of the pace is PT-1S; give 1 ms or more.",
        message(() -> Pace.builder().second(Duration.ofSeconds(-1))));
    assertEquals(
        "The longest wait of the pace is null; give 1 ms or more.",
        message(() -> Pace.builder().longest(null)));
    assertEquals(
        "The growth of the pace is 0.9; give 1 or more.",
        message(() -> Pace.builder().growth(0.9)));
    assertEquals(
        "The growth of the pace is NaN; give 1 or more.",
        message(() -> Pace.builder().growth(Double.NaN)));
  }

  @Test
  void settingsHaveWhatWasSet() {
    JobListener listener = new JobListener() {};
    Pace pace = Pace.builder().build();
    WorkSettings settings =
        WorkSettings.builder()
            .pace(pace)
            .lostStart(Duration.ofSeconds(1))
            .listener(listener)
            .build();
    assertSame(pace, settings.pace());
    assertEquals(Duration.ofSeconds(1), settings.lostStart());
    assertSame(listener, settings.listener());
    assertEquals(Duration.ofSeconds(30), WorkSettings.ofDefaults().lostStart());
  }

  @Test
  void settingsOnTopOfOthersLeaveWhatTheyDoNotSet() {
    Pace pace = Pace.builder().build();
    JobListener listener = new JobListener() {};
    WorkSettings others = WorkSettings.builder().pace(pace).listener(listener).build();
    WorkSettings both =
        WorkSettings.builder().lostStart(Duration.ofSeconds(1)).build().over(others);
    assertSame(pace, both.pace());
    assertSame(listener, both.listener());
    assertEquals(Duration.ofSeconds(1), both.lostStart());
    WorkSettings changed =
        WorkSettings.builder().pace(Pace.ofDefaults()).listener(new JobListener() {}).build();
    assertSame(Pace.ofDefaults(), changed.over(both).pace());
    assertSame(changed.listener(), changed.over(both).listener());
    assertEquals(Duration.ofSeconds(1), changed.over(both).lostStart());
  }

  @Test
  void settingsRejectWhatMakesNoSense() {
    assertEquals(
        "The pace must not be null; leave the call out to keep the default.",
        message(() -> WorkSettings.builder().pace(null)));
    assertEquals(
        "The listener must not be null; leave the call out to keep the default.",
        message(() -> WorkSettings.builder().listener(null)));
    assertEquals(
        "The time to look for a lost start must not be null; leave the call out to keep the"
            + " default.",
        message(() -> WorkSettings.builder().lostStart(null)));
    assertEquals(
        "The time to look for a lost start is PT-1S; give zero or more.",
        message(() -> WorkSettings.builder().lostStart(Duration.ofSeconds(-1))));
  }
}
