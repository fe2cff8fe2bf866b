package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.sharing.InMemory;
import io.github.computeops.sharing.SharedToken;
import io.github.computeops.sharing.TokenStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TokenSharingTest extends WithTokenEndpoint {
  private final TokenStore memory = InMemory.tokenStore(time.time().nanos());
  private final Recording store = new Recording(memory);

  /** Writes down the keys, and fails when it is told to. */
  private static final class Recording implements TokenStore {
    private final TokenStore next;
    private final List<String> keys = new ArrayList<>();
    private boolean fails;

    Recording(TokenStore next) {
      this.next = next;
    }

    private TokenStore of(String key) {
      keys.add(key);
      if (fails) {
        throw new IllegalStateException("No route to the store.");
      }
      return next;
    }

    @Override
    public Optional<SharedToken> get(String key) {
      return of(key).get(key);
    }

    @Override
    public boolean lease(String key, String holder, Duration duration) {
      return of(key).lease(key, holder, duration);
    }

    @Override
    public void put(String key, SharedToken token) {
      of(key).put(key, token);
    }

    @Override
    public void release(String key, String holder) {
      of(key).release(key, holder);
    }
  }

  private ComputeOps sharing(String secret) {
    return sharing(Credentials.apiClient(tokenEndpoint.uri(), "id", secret));
  }

  private ComputeOps sharing(Credentials credentials) {
    return time.in(
            ComputeOps.builder().baseUri(service.uri()).credentials(credentials).tokenStore(store))
        .build();
  }

  private void issues(String... tokens) {
    for (String token : tokens) {
      tokenEndpoint.responds(200, "{\"access_token\":\"" + token + "\",\"expires_in\":900}");
    }
  }

  private void calls(ComputeOps... clients) {
    for (ComputeOps client : clients) {
      service.responds(200, "{}");
      client.serversV1().get("1");
    }
  }

  @Test
  void clientsWithOneStoreShareOneToken() throws Exception {
    issues("a");
    calls(sharing("s3cret"), sharing("s3cret"), sharing("s3cret"));
    assertEquals(1, tokenEndpoint.requests());
    for (int i = 0; i < 3; i++) {
      assertEquals("Bearer a", service.authorization());
    }
  }

  @Test
  void clientsOfOtherCredentialsHaveAnotherToken() {
    issues("a", "b");
    calls(sharing("s3cret"), sharing("another"));
    assertEquals(2, tokenEndpoint.requests());
  }

  @Test
  void keysAreHashesWithoutTheSecret() {
    issues("a");
    calls(sharing("s3cret"));
    assertFalse(store.keys.isEmpty());
    assertTrue(store.keys.stream().allMatch(key -> key.matches("[0-9a-f]{32}")));
  }

  @Test
  void tokenOfTheStoreHasTheAgeItHas() {
    issues("a", "b");
    calls(sharing("s3cret"));
    time.passes(Duration.ofSeconds(889));
    ComputeOps late = sharing("s3cret");
    calls(late);
    assertEquals(1, tokenEndpoint.requests());
    time.passes(Duration.ofSeconds(1));
    calls(late);
    assertEquals(2, tokenEndpoint.requests());
  }

  @Test
  void rejectedTokenIsReplacedOnceForAll() throws Exception {
    issues("a", "b");
    ComputeOps one = sharing("s3cret");
    ComputeOps other = sharing("s3cret");
    calls(one, other);
    service.responds(401, "{}");
    calls(one);
    service.responds(401, "{}");
    calls(other);
    assertEquals(2, tokenEndpoint.requests());
    for (String token : List.of("a", "a", "a", "b", "a", "b")) {
      assertEquals("Bearer " + token, service.authorization());
    }
  }

  @Test
  void leaseOfAClientThatDiedEndsByItself() {
    issues("a");
    ComputeOps client = sharing("s3cret");
    store.fails = true;
    calls(client);
    store.fails = false;
    memory.lease(store.keys.get(0), "dead", Duration.ofSeconds(15));
    issues("b");
    time.passes(Duration.ofSeconds(890));
    memory.lease(store.keys.get(0), "dead", Duration.ofSeconds(15));
    calls(client);
    assertEquals(2, tokenEndpoint.requests());
    Duration waited = time.sleeps().stream().reduce(Duration.ZERO, Duration::plus);
    assertEquals(Duration.ofSeconds(15), waited);
  }

  @Test
  void storeThatFailsIsDoneWithoutAndLoggedOnce() {
    issues("a", "b");
    store.fails = true;
    try (CapturedLog log = new CapturedLog(Level.INFO)) {
      ComputeOps client = sharing("s3cret");
      calls(client);
      time.passes(Duration.ofSeconds(890));
      calls(client);
      assertEquals(
          List.of(
              "The shared store of tokens failed: No route to the store. Until it works again,"
                  + " each client gets tokens of its own."),
          log.lines(Level.WARNING));
      store.fails = false;
      time.passes(Duration.ofSeconds(890));
      issues("c");
      calls(client, sharing("s3cret"));
      assertEquals(List.of("The shared store of tokens works again."), log.lines(Level.INFO));
    }
    assertEquals(3, tokenEndpoint.requests());
  }

  @Test
  void storedTokenThatCannotBeSentIsIgnored() {
    ComputeOps client = sharing("s3cret");
    store.next.put(key(), new SharedToken("b\r\nad", Duration.ofHours(1), Duration.ZERO));
    issues("a");
    calls(client);
    assertEquals(2, tokenEndpoint.requests());
  }

  private String key() {
    issues("x");
    calls(sharing("s3cret"));
    return store.keys.get(0);
  }

  @Test
  void tenantsTokensAreSharedToo() {
    issues("m", "t");
    Credentials msp = Credentials.apiClient(tokenEndpoint.uri(), "id", "s3cret");
    Credentials tenant = Credentials.tenantWorkspace(msp, tokenEndpoint.uri());
    calls(sharing(tenant), sharing(tenant));
    assertEquals(2, tokenEndpoint.requests());
  }

  @Test
  void suppliedTokensAreNotStored() {
    calls(sharing(Credentials.bearerToken("t0ken")), sharing(Credentials.tokenSupplier(() -> "t")));
    assertEquals(List.of(), store.keys);
  }
}
