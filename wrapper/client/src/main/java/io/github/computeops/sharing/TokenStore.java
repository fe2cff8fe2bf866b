package io.github.computeops.sharing;

import java.time.Duration;
import java.util.Optional;

/**
 * Keeps tokens for several clients, so that all of them together ask the token endpoint once for
 * each token. Without one, each client gets a token of its own.
 *
 * <p>A client looks into its own memory first. If its token is not there or about to expire, it
 * {@linkplain #get gets} the one of the store; if that is not good either, it asks for the
 * {@linkplain #lease lease}. The one client that holds the lease asks the token endpoint and
 * {@linkplain #put puts} the new token into the store; the others look again, each after a tenth to
 * three tenths of a second at random.
 *
 * <pre>{@code
 * TokenStore tokens = TokenStore.inMemory();
 * ComputeOps.Builder builder = ComputeOps.builder().credentials(credentials).tokenStore(tokens);
 * ComputeOps east = builder.region(Region.US_WEST).build();
 * ComputeOps west = builder.region(Region.EU_CENTRAL).build();
 * }</pre>
 *
 * <p>Implementations are thread-safe, may be used by several clients, and are closed by whoever
 * made them. Their methods are called by a thread of the client on which callers may wait, so each
 * ends within a second or so, even if the store does not respond. If one throws, whatever the
 * exception, the client asks the token endpoint itself, logs a line, and leaves the store alone for
 * five seconds.
 */
public interface TokenStore {
  /**
   * Returns a store in the memory of this process, for its clients with the same credentials.
   *
   * @return a new, empty store; it holds nothing that has to be closed
   */
  static TokenStore inMemory() {
    return new InMemoryTokenStore(System::nanoTime);
  }

  /**
   * Returns the token that was put last.
   *
   * @param key stands for the token endpoint and the API client, of which it is a hash: letters and
   *     digits
   * @return the token; empty if there is none, or its lifetime is over
   */
  Optional<SharedToken> get(String key);

  /**
   * Takes the lease, which makes a client the only one to ask the token endpoint.
   *
   * @param key that of the token
   * @param holder who asks, different for each client
   * @param duration after which the lease ends by itself, in case that the holder has died
   * @return true if nobody else holds the lease; then the client holds it
   */
  boolean lease(String key, String holder, Duration duration);

  /**
   * Stores a token in the place of any other, until its lifetime is over.
   *
   * @param key that of the token
   * @param token the token, which is as secret as a password
   */
  void put(String key, SharedToken token);

  /**
   * Ends the lease, if the holder still holds it.
   *
   * @param key that of the token
   * @param holder who took the lease
   */
  void release(String key, String holder);
}
