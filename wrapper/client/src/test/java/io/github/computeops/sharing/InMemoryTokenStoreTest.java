package io.github.computeops.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.TestTime;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InMemoryTokenStoreTest {
  private final TestTime time = new TestTime();
  private final TokenStore store = InMemory.tokenStore(time.time().nanos());

  @Test
  void tokenAgesAndExpires() {
    store.put("k", new SharedToken("t", Duration.ofSeconds(10), Duration.ofSeconds(2)));
    time.passes(Duration.ofSeconds(3));
    SharedToken token = store.get("k").orElseThrow();
    assertEquals("t", token.value());
    assertEquals(Duration.ofSeconds(10), token.lifetime());
    assertEquals(Duration.ofSeconds(5), token.age());
    assertEquals(Optional.empty(), store.get("other"));
    time.passes(Duration.ofSeconds(5));
    assertEquals(Optional.empty(), store.get("k"));
  }

  @Test
  void leaseIsHeldByOneUntilItEnds() {
    assertEquals(true, store.lease("k", "a", Duration.ofSeconds(15)));
    assertEquals(false, store.lease("k", "b", Duration.ofSeconds(15)));
    store.release("k", "b");
    assertEquals(false, store.lease("k", "b", Duration.ofSeconds(15)));
    store.release("k", "a");
    assertEquals(true, store.lease("k", "b", Duration.ofSeconds(15)));
    time.passes(Duration.ofSeconds(15));
    assertEquals(true, store.lease("k", "a", Duration.ofSeconds(15)));
  }

  @Test
  void tokenIsNotShown() {
    String shown = new SharedToken("s3cret", Duration.ofSeconds(10), Duration.ZERO).toString();
    assertEquals("a token valid for PT10S, PT0S old", shown);
  }
}
