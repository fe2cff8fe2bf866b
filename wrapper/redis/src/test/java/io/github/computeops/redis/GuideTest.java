package io.github.computeops.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.RateLimit;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.TokenStore;
import io.github.computeops.simulator.Simulator;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the guide. */
class GuideTest extends WithRedis {
  @Test
  void processesShareThroughRedis() {
    Map<String, String> environment =
        Map.of(
            "REDIS_URI",
            server.uri().toString(),
            "TOKEN_KEY",
            Base64.getEncoder().encodeToString(new byte[32]));
    try (Simulator service = Simulator.builder().servers(1).start()) {
      URI address = service.uri();
      Credentials credentials = service.credentials();
      // region: share
      SharedRedis redis = SharedRedis.at(URI.create(environment.get("REDIS_URI")));
      byte[] key = Base64.getDecoder().decode(environment.get("TOKEN_KEY"));
      ComputeOps com =
          ComputeOps.builder()
              .baseUri(address)
              .credentials(credentials)
              .tokenStore(redis.tokenStore(key))
              .quota(redis.quota())
              .rateLimit(RateLimit.atMost(100, Duration.ofMinutes(1))) // of all processes together
              .build();
      // endregion
      assertEquals(1, com.serversV1().list().items().size());
      com.close();
      redis.close();
    }
  }

  @Test
  void clientsOfOneProcessShareInMemory() {
    try (Simulator service = Simulator.builder().servers(1).start()) {
      URI europe = service.uri();
      URI america = service.uri();
      Credentials credentials = service.credentials();
      // region: memory
      TokenStore tokens = TokenStore.inMemory();
      Quota quota = Quota.inMemory();
      ComputeOps.Builder builder =
          ComputeOps.builder().credentials(credentials).tokenStore(tokens).quota(quota);
      ComputeOps one = builder.baseUri(europe).build();
      ComputeOps another = builder.baseUri(america).build();
      // endregion
      one.serversV1().list();
      another.serversV1().list();
      assertEquals(3, service.requests().size());
      one.close();
      another.close();
    }
  }
}
