package io.github.computeops.redis;

import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.TokenStore;
import io.lettuce.core.RedisURI;
import java.net.URI;
import java.time.Duration;

/**
 * A Redis through which processes share the token and the quota of an API client.
 *
 * <pre>{@code
 * SharedRedis redis = SharedRedis.at(URI.create("rediss://compute-ops:password@redis:6379"));
 * ComputeOps com = ComputeOps.builder()
 *     .region(Region.EU_CENTRAL)
 *     .credentials(credentials)
 *     .tokenStore(redis.tokenStore(key))
 *     .quota(redis.quota())
 *     .build();
 * }</pre>
 *
 * <p>The connection is made in the background. If Redis does not respond in time, rejects the
 * password, is full or was never there, calls go on: each process then keeps to the limits on its
 * own and gets its own token, and logs a line. It tries again every five seconds.
 *
 * <p>Redis 6 or newer, or what speaks its protocol (RESP3) and runs its scripts. Thread-safe; make
 * one for a process, share it, and close it after the clients.
 */
public final class SharedRedis implements AutoCloseable {
  private final Link link;
  private final String prefix;

  private SharedRedis(Builder builder) {
    this.link = new Link(builder.uri, builder.timeout);
    this.prefix = builder.prefix;
  }

  /**
   * Returns a Redis with the defaults.
   *
   * @param uri {@code redis://user:password@host:port/database}, or {@code rediss://} for TLS with
   *     the certificates that the JVM trusts
   * @return the Redis, which may not be connected yet
   * @throws IllegalArgumentException if it is not the address of a Redis
   */
  public static SharedRedis at(URI uri) {
    return builder(uri).build();
  }

  /**
   * Starts from the defaults.
   *
   * @param uri as for {@link #at}
   * @return a new builder
   * @throws IllegalArgumentException if it is not the address of a Redis
   */
  public static Builder builder(URI uri) {
    return new Builder(uri);
  }

  /**
   * Returns a quota of all processes that use this Redis.
   *
   * @return a quota for any number of clients
   */
  public Quota quota() {
    return new RedisQuota(link, prefix);
  }

  /**
   * Returns a store of tokens, which are encrypted with AES-GCM before they leave the process.
   * Processes with different keys do not see each other's tokens.
   *
   * @param key 16, 24 or 32 random bytes, the same in all processes, from where secrets are kept
   * @return a store for any number of clients
   * @throws IllegalArgumentException if the key has another length
   */
  public TokenStore tokenStore(byte[] key) {
    return new RedisTokenStore(link, prefix, new AesSeal(key));
  }

  /**
   * Returns a store of tokens that everybody can read who can read from this Redis. Whoever has a
   * token can do all that the API client can, until the token expires.
   *
   * @return a store for any number of clients
   */
  public TokenStore unencryptedTokenStore() {
    return new RedisTokenStore(link, prefix, Seal.NONE);
  }

  /** Closes the connection and ends its threads. Clients then do without it. */
  @Override
  public void close() {
    link.close();
  }

  /** The address, without the password. */
  @Override
  public String toString() {
    return "SharedRedis[" + link + "]";
  }

  /** Builds {@link SharedRedis}. Not thread-safe. */
  public static final class Builder {
    private final RedisURI uri;
    private Duration timeout = Duration.ofSeconds(1);
    private String prefix = "compute-ops";

    private Builder(URI uri) {
      this.uri = RedisAddress.of(uri);
    }

    /**
     * Limits how long a call waits for Redis: for a connection, and for each response.
     *
     * @param limit a millisecond to ten seconds; a second by default
     * @return this builder
     * @throws IllegalArgumentException if the limit is out of range
     */
    public Builder timeout(Duration limit) {
      if (limit == null || limit.toMillis() < 1 || limit.toMillis() > 10_000) {
        throw new IllegalArgumentException(
            "The time limit of Redis is " + limit + "; give a millisecond to ten seconds.");
      }
      timeout = limit;
      return this;
    }

    /**
     * Sets what all keys and channels begin with. Processes with different prefixes do not share.
     *
     * @param given letters, digits, hyphens, dots, underscores and colons; {@code compute-ops} by
     *     default
     * @return this builder
     * @throws IllegalArgumentException if there are other characters
     */
    public Builder prefix(String given) {
      if (given == null || !given.matches("[\\w.:-]+")) {
        throw new IllegalArgumentException(
            "The prefix \""
                + given
                + "\" cannot begin the keys; give letters, digits, and any of - . _ and :.");
      }
      prefix = given;
      return this;
    }

    /**
     * Builds it.
     *
     * @return the Redis, which may not be connected yet
     */
    public SharedRedis build() {
      return new SharedRedis(this);
    }
  }
}
