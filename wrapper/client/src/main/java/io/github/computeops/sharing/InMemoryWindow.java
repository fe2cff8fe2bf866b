package io.github.computeops.sharing;

import java.time.Duration;

/**
 * A window of the service, or of a ceiling. Its end lies between two instants; what is taken
 * between them counts in this window and in the next. Thread-safe; times are milliseconds.
 */
final class InMemoryWindow {
  /** Responses to requests that were sent before the first response came count too. */
  private static final long EARLIER = 10_000;

  private long limit;
  private long used;
  private long usedOfNext;
  private long begin;
  private long earliestEnd;
  private long latestEnd;
  private long shortest;
  private long longest;
  private boolean told;
  private long haltedUntil = Long.MIN_VALUE;

  synchronized Permits take(long now) {
    if (now < haltedUntil) {
      return Permits.none(Duration.ofMillis(haltedUntil - now));
    }
    if (limit == 0) {
      return Permits.unlimited(Duration.ZERO);
    }
    turn(now);
    return used < limit ? taken(now) : Permits.none(Duration.ofMillis(latestEnd - now));
  }

  private Permits taken(long now) {
    used++;
    usedOfNext += now < earliestEnd ? 0 : 1;
    long end = now < earliestEnd ? earliestEnd : latestEnd;
    return new Permits(1, Duration.ofMillis(end - now), Duration.ZERO, !told);
  }

  private void turn(long now) {
    if (now >= latestEnd) {
      boolean exact = earliestEnd == latestEnd;
      begin = now;
      used = usedOfNext;
      usedOfNext = 0;
      latestEnd = now + longest;
      earliestEnd = exact ? latestEnd : Math.max(now, earliestEnd + shortest);
      told = false;
    }
  }

  synchronized void report(QuotaWindow window, long now) {
    turn(now);
    long sent = now - window.sinceSent().toMillis();
    if (limit > 0 && sent < begin) {
      return;
    }
    long earliest = now + window.earliestEnd().toMillis();
    long latest = now + window.latestEnd().toMillis();
    boolean another = earliest > latestEnd || latest < earliestEnd;
    if (limit == 0 || told && another) {
      begin = limit == 0 ? sent - EARLIER : sent;
      used = 0;
    }
    ends(earliest, latest, limit == 0 || another);
    period(earliest - sent, latest - sent);
    limit = window.limit();
    used = Math.max(used + (window.isCounted() ? 0 : 1), limit - window.remaining());
    usedOfNext = now < earliestEnd ? 0 : usedOfNext;
    told = true;
  }

  private void ends(long earliest, long latest, boolean another) {
    earliestEnd = another ? earliest : Math.max(earliestEnd, earliest);
    latestEnd = another ? latest : Math.min(latestEnd, latest);
  }

  private void period(long atLeast, long atMost) {
    shortest = Math.max(shortest, atLeast);
    longest = Math.max(longest, atMost);
  }

  synchronized void ceiling(int most, long period, long now) {
    if (limit != most || longest != period) {
      limit = most;
      shortest = period;
      longest = period;
      earliestEnd = now + period;
      latestEnd = now + period;
      used = 0;
      begin = now;
      told = true;
    }
  }

  synchronized void halt(long until) {
    haltedUntil = Math.max(haltedUntil, until);
  }
}
