package io.github.computeops.redis;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A server of its own for each test. */
@Timeout(60)
abstract class WithRedis {
  RedisServer server;
  SharedRedis redis;

  @BeforeEach
  void start() {
    server = new RedisServer();
    redis = SharedRedis.at(server.uri());
  }

  @AfterEach
  void stop() {
    if (server != null) {
      redis.close();
      server.close();
    }
  }
}
