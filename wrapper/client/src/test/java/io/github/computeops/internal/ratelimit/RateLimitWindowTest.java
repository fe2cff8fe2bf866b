package io.github.computeops.internal.ratelimit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.internal.http.RateLimitHeaders;
import org.junit.jupiter.api.Test;

/**
 * Times are milliseconds; an response that takes no time and says "10 s left" ends between 9 and
 * 11.
 */
public class RateLimitWindowTest {
  private final RateLimitWindow window = new RateLimitWindow();

  @Test
  void nothingIsHeldBackBeforeAResponseSaysSo() {
    assertEquals(0, window.opening(1_000_000, 0));
  }

  @Test
  void requestsUnderWayAreTakenFromWhatIsLeft() {
    send(5);
    told(100, 10, 10, 0, 0);
    assertOpen(4, 0, 11_000);
  }

  @Test
  void laterResponsesOfTheWindowLeaveTheCountAsItIs() {
    send(2);
    told(100, 10, 10, 0, 0);
    told(100, 8, 10, 0, 0);
    assertOpen(7, 0, 11_000);
  }

  @Test
  void lessLeftThanCountedMeansThatOthersSend() {
    told(100, 50, 10, 0, 0);
    send(2);
    told(100, 40, 10, 0, 0);
    assertOpen(37, 0, 11_000);
  }

  @Test
  void moreUnderWayThanLeftLeavesNothing() {
    send(5);
    told(100, 2, 10, 0, 0);
    assertEquals(11_000, window.opening(0, 0));
    ended(5);
    assertEquals(11_000, window.opening(0, 0));
  }

  @Test
  void endIsTheEarliestThatTheResponsesAllow() {
    told(100, 0, 10, 0, 0);
    told(100, 0, 9, 400, 400);
    assertEquals(10_400, window.opening(0, 400));
    told(100, 0, 9, 900, 900);
    assertEquals(10_400, window.opening(0, 900));
  }

  @Test
  void slowResponseIsOfTheWindowInWhichItWasSent() {
    told(100, 5, 10, 0, 0);
    told(100, 90, 10, 0, 8_000);
    assertOpen(4, 8_000, 11_000);
  }

  @Test
  void afterTheEndTheWholeLimitIsOpen() {
    told(100, 0, 10, 0, 0);
    assertEquals(11_000, window.opening(0, 10_999));
    assertOpen(99, 11_000, 22_000);
  }

  @Test
  void requestsUnderWayAtTheEndMayCountInTheNextWindow() {
    told(100, 0, 10, 0, 0);
    send(3);
    assertOpen(96, 11_000, 22_000);
  }

  @Test
  void oneIsOpenInEachWindowHoweverManyAreUnderWay() {
    told(3, 0, 10, 0, 0);
    send(7);
    assertOpen(0, 11_000, 22_000);
  }

  @Test
  void responseToARequestOfTheLastWindowIsIgnored() {
    told(100, 0, 10, 0, 0);
    assertOpen(99, 11_000);
    told(100, 0, 1, 10_999, 11_100);
    assertOpen(99, 11_100);
    told(100, 0, 10, 11_000, 11_100);
    assertEquals(22_000, window.opening(0, 11_100));
  }

  @Test
  void lateResponseDoesNotOpenAWindowOfItsOwn() {
    told(100, 0, 10, 0, 0);
    told(100, 0, 1, 10_000, 11_500);
    assertOpen(99, 11_500);
  }

  @Test
  void longerQueueWaitsForLaterWindows() {
    told(10, 0, 60, 0, 0);
    assertEquals(61_000, window.opening(9, 0));
    assertEquals(122_000, window.opening(10, 0));
    assertEquals(122_000, window.opening(19, 0));
    assertEquals(183_000, window.opening(20, 0));
  }

  @Test
  void periodIsTheLongestResetOfAWindow() {
    told(10, 0, 50, 1_000, 10_000);
    told(10, 0, 58, 2_000, 10_500);
    assertEquals(61_000, window.opening(0, 11_000));
    assertEquals(120_000, window.opening(10, 11_000));
  }

  @Test
  void windowElsewhereInTimeReplacesTheOneThatIsKnown() {
    told(100, 0, 10, 0, 0);
    told(100, 7, 60, 1_000, 1_000);
    assertOpen(6, 1_000, 62_000);
    told(100, 8, 5, 2_000, 2_000);
    assertOpen(7, 2_000, 8_000);
  }

  @Test
  void windowsThatTouchAreOne() {
    told(100, 5, 10, 0, 0);
    told(100, 50, 12, 0, 0);
    assertEquals(11_000, window.opening(5, 0));
    told(100, 50, 8, 2_000, 2_000);
    assertEquals(11_000, window.opening(5, 2_000));
  }

  @Test
  void withoutALimitTheNextWindowIsOpenUntilAnAnswerTells() {
    told(-1, 0, 10, 0, 0);
    assertEquals(11_000, window.opening(1_000_000, 0));
    assertOpen(1_000_000, 11_000);
    told(-1, 3, 10, 11_000, 11_000);
    assertOpen(2, 11_000, 22_000);
  }

  @Test
  void limitOfNothingIsNoLimit() {
    told(0, 0, 10, 0, 0);
    assertOpen(1_000, 11_000);
  }

  @Test
  void limitOfOneIsALimit() {
    told(1, 0, 10, 0, 0);
    assertOpen(0, 11_000, 22_000);
  }

  @Test
  void responseWithoutRemainingIsIgnored() {
    told(100, -1, 10, 0, 0);
    assertOpen(1_000, 0);
  }

  private void send(int requests) {
    for (int i = 0; i < requests; i++) {
      window.sent();
    }
  }

  private void ended(int requests) {
    for (int i = 0; i < requests; i++) {
      window.ended();
    }
  }

  private void told(long limit, long remaining, long resetSeconds, long sent, long now) {
    window.announced(new RateLimitHeaders(limit, remaining, 1000 * resetSeconds), sent, now);
  }

  private void assertOpen(long before, long now) {
    assertEquals(now, window.opening(before, now));
  }

  private void assertOpen(long before, long now, long next) {
    assertOpen(before, now);
    assertEquals(next, window.opening(before + 1, now));
  }
}
