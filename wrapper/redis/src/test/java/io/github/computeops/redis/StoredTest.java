package io.github.computeops.redis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.sharing.SharedToken;
import io.github.computeops.sharing.TokenStore;
import io.github.computeops.simulator.QuotaHeaders;
import io.github.computeops.simulator.Simulator;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

/** What Redis holds, and what it has to allow. */
class StoredTest extends WithRedis {
  private static final String SECRET = "s3cret-of-the-api-client";

  private void calls(SharedRedis through) {
    try (Simulator service =
            Simulator.builder()
                .servers(1)
                .quota(1_000, Duration.ofMinutes(1), QuotaHeaders.RATELIMIT)
                .start();
        ComputeOps com =
            ComputeOps.builder()
                .baseUri(service.uri())
                .credentials(service.credentials())
                .tokenStore(through.tokenStore(new byte[32]))
                .quota(through.quota())
                .build()) {
      for (int i = 0; i < 3; i++) {
        com.serversV1().list();
        Await.pause(50);
      }
      assertTrue(held().stream().noneMatch(text -> text.contains(service.clientSecret())));
      assertTrue(held().stream().noneMatch(text -> text.contains(service.clientId())));
    }
  }

  private List<String> held() {
    return server.ask(
        admin -> admin.keys("*").stream().map(key -> key + " " + value(admin, key)).toList());
  }

  private static String value(RedisCommands<String, String> admin, String key) {
    return admin.type(key).equals("hash") ? admin.hgetall(key).toString() : admin.get(key);
  }

  @Test
  void everyKeyExpiresAndNoneTellsASecret() {
    calls(redis);
    TokenStore tokens = redis.tokenStore(new byte[32]);
    tokens.put("k", new SharedToken(SECRET, Duration.ofHours(1), Duration.ZERO));
    tokens.lease("k", "holder", Duration.ofSeconds(15));
    redis.quota().halt("h", Duration.ofMinutes(5));
    redis.quota().ceiling("c", 10, Duration.ofMinutes(1));
    Await.until(Duration.ofSeconds(5), () -> redis.quota().take("c", "client", 1).count() == 1);
    assertEquals(8, held().size(), held().toString());
    assertTrue(held().stream().noneMatch(text -> text.contains(SECRET)));
    List<Long> ttls = server.ask(admin -> admin.keys("*").stream().map(admin::pttl).toList());
    assertTrue(ttls.stream().allMatch(ttl -> ttl > 0 && ttl <= 7_200_000), ttls.toString());
  }

  @Test
  void userOfTheDocumentedRulesCanDoAllThatIsNeeded() {
    server.ask(
        admin ->
            admin.dispatch(
                CommandType.ACL,
                new StatusOutput<>(StringCodec.UTF8),
                acl(
                    "SETUSER compute-ops on >pass resetchannels ~compute-ops:* &compute-ops:*"
                        + " -@all +hello +ping +subscribe"
                        + " +unsubscribe +publish +eval +evalsha +time +get +set +del +pttl"
                        + " +pexpire +hget +hset +hmget +hvals +hlen +hincrby")));
    URI uri = URI.create("redis://compute-ops:pass@127.0.0.1:" + server.port());
    try (SharedRedis limited = SharedRedis.at(uri);
        CapturedLog log = new CapturedLog()) {
      calls(limited);
      TokenStore tokens = limited.tokenStore(new byte[32]);
      assertTrue(tokens.lease("k", "a", Duration.ofMinutes(1)));
      tokens.release("k", "a");
      assertTrue(tokens.lease("k", "b", Duration.ofMinutes(1)));
      assertEquals(Optional.empty(), tokens.get("k"));
      limited.quota().halt("h", Duration.ofMinutes(5));
      limited.quota().ceiling("c", 10, Duration.ofMinutes(1));
      Await.until(Duration.ofSeconds(5), () -> limited.quota().take("c", "client", 1).count() == 1);
      assertEquals(List.of(), log.lines(Level.WARNING));
    }
    assertTrue(held().stream().anyMatch(text -> text.startsWith("compute-ops:quota:{h}")));
  }

  private static CommandArgs<String, String> acl(String rules) {
    CommandArgs<String, String> args = new CommandArgs<>(StringCodec.UTF8);
    for (String rule : rules.split(" ")) {
      args.add(rule);
    }
    return args;
  }
}
