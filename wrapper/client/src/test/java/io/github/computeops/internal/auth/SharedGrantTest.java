package io.github.computeops.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.TestTime;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.sharing.InMemory;
import io.github.computeops.sharing.SharedToken;
import io.github.computeops.sharing.TokenStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

public class SharedGrantTest {
  private static final Duration LIFETIME = Duration.ofSeconds(900);

  private final TestTime time = new TestTime();
  private final TokenStore store = InMemory.tokenStore(time.time().nanos());
  private final IssuedTokens endpoint = new IssuedTokens(time.time(), LIFETIME);
  private final SharedGrant one = new SharedGrant(store, "k", endpoint, time.time());
  private final SharedGrant other = new SharedGrant(store, "k", endpoint, time.time());

  @Test
  void tokenOfAnotherIsUsedWithItsAge() throws Exception {
    one.token();
    time.passes(Duration.ofSeconds(100));
    Token token = other.token();
    assertEquals("t1", token.value());
    assertEquals(Duration.ofSeconds(100), time.time().now().since(token.asked()));
    assertEquals(LIFETIME, token.lifetime());
  }

  @Test
  void whoHasNoneStartsWithATokenThatIsAboutToBeRefreshed() throws Exception {
    one.token();
    time.passes(Duration.ofSeconds(889));
    assertEquals("t1", other.token().value());
    time.passes(Duration.ofSeconds(1));
    assertEquals("t2", new SharedGrant(store, "k", endpoint, time.time()).token().value());
  }

  @Test
  void whoAsksAgainWithTheSameTokenGetsTheNext() throws Exception {
    one.token();
    other.token();
    time.passes(Duration.ofSeconds(720));
    assertEquals("t2", one.token().value());
    assertEquals("t2", other.token().value());
    assertEquals(2, endpoint.asked());
  }

  @Test
  void whoDoesNotGetTheLeaseLooksAgainAtRandomTimes() throws Exception {
    store.lease("k", "somebody", Duration.ofMillis(500));
    assertEquals("t1", one.token().value());
    assertEquals(List.of(Duration.ofMillis(300), Duration.ofMillis(300)), time.sleeps());
    assertEquals(true, store.lease("k", "next", Duration.ofSeconds(1)));
  }

  @Test
  void whoGetsTheLeaseLooksOnceMore() throws Exception {
    TokenStore late =
        new Forwarding(store) {
          @Override
          public boolean lease(String key, String holder, Duration duration) {
            store.put(key, new SharedToken("late", LIFETIME, Duration.ZERO));
            return super.lease(key, holder, duration);
          }
        };
    assertEquals("late", new SharedGrant(late, "k", endpoint, time.time()).token().value());
    assertEquals(0, endpoint.asked());
    assertEquals(true, store.lease("k", "next", Duration.ofSeconds(1)));
  }

  @Test
  void leaseThatNeverEndsIsNotWaitedForForever() throws Exception {
    store.lease("k", "somebody", Duration.ofDays(1));
    assertEquals("t1", one.token().value());
    Duration waited = time.sleeps().stream().reduce(Duration.ZERO, Duration::plus);
    assertEquals(Duration.ofSeconds(30), waited);
  }

  @Test
  void failureOfTheTokenEndpointEndsTheLease() throws Exception {
    endpoint.fails(new AuthenticationException("no", false, null, null));
    assertThrows(AuthenticationException.class, one::token);
    assertEquals("t2", other.token().value());
    assertEquals(List.of(), time.sleeps());
  }

  @Test
  void closingReachesTheGrantWithin() {
    boolean[] closed = {false};
    Grant own =
        new Grant() {
          @Override
          public Token token() {
            throw new IllegalStateException();
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new SharedGrant(store, "k", own, time.time()).close();
    assertEquals(true, closed[0]);
  }

  private static class Forwarding implements TokenStore {
    private final TokenStore next;

    Forwarding(TokenStore next) {
      this.next = next;
    }

    @Override
    public Optional<SharedToken> get(String key) {
      return next.get(key);
    }

    @Override
    public boolean lease(String key, String holder, Duration duration) {
      return next.lease(key, holder, duration);
    }

    @Override
    public void put(String key, SharedToken token) {
      next.put(key, token);
    }

    @Override
    public void release(String key, String holder) {
      next.release(key, holder);
    }
  }
}
