package io.github.computeops.redis;

import io.github.computeops.sharing.SharedToken;
import io.github.computeops.sharing.TokenStore;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.SetArgs;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Keeps a token as its lifetime in milliseconds, a blank and its value, sealed. */
final class RedisTokenStore implements TokenStore {
  private static final Script RELEASE = Script.of("release");

  private final Link link;
  private final String prefix;
  private final Seal seal;

  RedisTokenStore(Link link, String prefix, Seal seal) {
    this.link = link;
    this.prefix = prefix;
    this.seal = seal;
  }

  private record Stored(Optional<String> value, long millisLeft) {}

  @Override
  public Optional<SharedToken> get(String key) {
    String name = name("token", key);
    Stored stored =
        link.await(
            redis -> {
              CompletionStage<Optional<String>> value =
                  redis.get(name).thenApply(Optional::ofNullable);
              return value.thenCombine(redis.pttl(name), Stored::new);
            });
    return stored
        .value()
        .filter(value -> stored.millisLeft() > 0)
        .flatMap(value -> seal.open(value, name))
        .flatMap(text -> token(text, stored.millisLeft()));
  }

  private static Optional<SharedToken> token(String text, long millisLeft) {
    String[] parts = text.split(" ", 2);
    if (parts.length < 2 || !parts[0].matches("\\d{1,12}")) {
      return Optional.empty();
    }
    long lifetime = Math.max(millisLeft, Long.parseLong(parts[0]));
    return Optional.of(
        new SharedToken(
            parts[1], Duration.ofMillis(lifetime), Duration.ofMillis(lifetime - millisLeft)));
  }

  @Override
  public boolean lease(String key, String holder, Duration duration) {
    SetArgs ifFree = SetArgs.Builder.nx().px(duration.toMillis());
    return link.<Optional<String>>await(
            redis -> redis.set(name("lease", key), holder, ifFree).thenApply(Optional::ofNullable))
        .isPresent();
  }

  @Override
  public void put(String key, SharedToken token) {
    long millisLeft = token.lifetime().minus(token.age()).toMillis();
    if (millisLeft > 0) {
      String name = name("token", key);
      String value = seal.seal(token.lifetime().toMillis() + " " + token.value(), name);
      link.await(redis -> redis.set(name, value, SetArgs.Builder.px(millisLeft)));
    }
  }

  @Override
  public void release(String key, String holder) {
    link.<Long>await(
        redis ->
            RELEASE.run(
                redis, ScriptOutputType.INTEGER, new String[] {name("lease", key)}, holder));
  }

  /**
   * Different keys of encryption have different names, so that nobody meets what it cannot read.
   */
  private String name(String kind, String key) {
    return prefix + ":" + kind + ":" + seal.id() + ":{" + key + "}";
  }
}
