package io.github.computeops.redis;

import io.lettuce.core.RedisURI;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Reads the address of a Redis. */
final class RedisAddress {
  private static final String EXAMPLE =
      "give one such as redis://localhost:6379, or rediss://user:password@host:port for TLS.";

  private RedisAddress() {}

  static RedisURI of(@Nullable URI uri) {
    if (uri == null || uri.getHost() == null || uri.getScheme() == null) {
      throw new IllegalArgumentException("The address of Redis names no host; " + EXAMPLE);
    }
    if (!uri.getScheme().matches("rediss?")) {
      throw new IllegalArgumentException(
          "The address of Redis begins with " + uri.getScheme() + "; " + EXAMPLE);
    }
    return RedisURI.create(uri);
  }
}
