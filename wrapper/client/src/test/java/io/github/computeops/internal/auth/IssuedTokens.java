package io.github.computeops.internal.auth;

import io.github.computeops.internal.time.Time;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/** A grant that gives numbered tokens, or fails as it is told. */
public final class IssuedTokens implements Grant {
  private final AtomicInteger asked = new AtomicInteger();
  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private final Time time;
  private final Duration lifetime;

  IssuedTokens(Time time, Duration lifetime) {
    this.time = time;
    this.lifetime = lifetime;
  }

  IssuedTokens fails(RuntimeException failure) {
    failures.add(failure);
    return this;
  }

  int asked() {
    return asked.get();
  }

  @Override
  public Token token() {
    int number = asked.incrementAndGet();
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
    return new Token("t" + number, lifetime, time.now());
  }
}
