package io.github.computeops.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.sharing.SharedToken;
import io.github.computeops.sharing.TokenStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedisTokenStoreTest extends WithRedis {
  private static final SharedToken TOKEN =
      new SharedToken("eyJ.token.x", Duration.ofSeconds(900), Duration.ofSeconds(100));

  private TokenStore store;

  @BeforeEach
  void store() {
    store = redis.tokenStore(key(1));
  }

  private static byte[] key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return key;
  }

  @Test
  void tokenIsThereWithItsAgeUntilItExpires() {
    assertEquals(Optional.empty(), store.get("k"));
    store.put("k", TOKEN);
    SharedToken found = store.get("k").orElseThrow();
    assertEquals(TOKEN.value(), found.value());
    assertEquals(TOKEN.lifetime(), found.lifetime());
    assertEquals(100, found.age().toSeconds());
    store.put("k", new SharedToken("short", Duration.ofMillis(1_100), Duration.ofSeconds(1)));
    Await.pause(110);
    assertEquals(Optional.empty(), store.get("k"));
  }

  @Test
  void tokenThatHasExpiredIsNotStored() {
    store.put("k", new SharedToken("old", Duration.ofSeconds(1), Duration.ofSeconds(1)));
    assertEquals(Optional.empty(), store.get("k"));
  }

  @Test
  void onlyOneHoldsTheLeaseUntilItLetsGo() {
    assertTrue(store.lease("k", "a", Duration.ofMinutes(1)));
    assertFalse(store.lease("k", "b", Duration.ofMinutes(1)));
    store.release("k", "b");
    assertFalse(store.lease("k", "b", Duration.ofMinutes(1)));
    store.release("k", "a");
    assertTrue(store.lease("k", "b", Duration.ofMinutes(1)));
  }

  @Test
  void leaseOfOneThatDiedEndsByItself() {
    assertTrue(store.lease("k", "dead", Duration.ofMillis(100)));
    Await.pause(110);
    assertTrue(store.lease("k", "b", Duration.ofMinutes(1)));
  }

  @Test
  void otherKeysDoNotSeeTheToken() {
    store.put("k", TOKEN);
    assertEquals(Optional.empty(), redis.tokenStore(key(2)).get("k"));
    assertEquals(Optional.empty(), redis.unencryptedTokenStore().get("k"));
    assertTrue(redis.tokenStore(key(1)).get("k").isPresent());
  }

  @Test
  void valueIsEncryptedEachTimeDifferently() {
    store.put("k", TOKEN);
    String first = value();
    assertFalse(first.contains("token"));
    store.put("k", TOKEN);
    assertFalse(first.equals(value()));
  }

  @Test
  void changedOrMovedValueIsNoToken() {
    store.put("k", TOKEN);
    String name = name();
    String value = value();
    server.ask(admin -> admin.set(name.replace("{k}", "{l}"), value));
    server.ask(admin -> admin.pexpire(name.replace("{k}", "{l}"), 10_000));
    assertEquals(Optional.empty(), store.get("l"));
    for (String wrong : new String[] {"", "short", value.substring(4), "%%%"}) {
      server.ask(admin -> admin.set(name, wrong));
      server.ask(admin -> admin.pexpire(name, 10_000));
      assertEquals(Optional.empty(), store.get("k"), wrong);
    }
  }

  private String name() {
    return server.ask(admin -> admin.keys("*:token:*")).get(0);
  }

  private String value() {
    return server.ask(admin -> admin.get(name()));
  }

  @Test
  void unencryptedTokenIsReadableForThoseWhoSaidSo() {
    TokenStore open = redis.unencryptedTokenStore();
    open.put("k", TOKEN);
    assertEquals(TOKEN.value(), open.get("k").orElseThrow().value());
    assertEquals("900000 eyJ.token.x", value());
  }

  @Test
  void keyOfAnotherLengthIsRejected() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> redis.tokenStore(new byte[10]))
            .getMessage();
    assertEquals(
        "The key for tokens has 10 bytes; give 16, 24 or 32, of a random generator.", message);
  }
}
