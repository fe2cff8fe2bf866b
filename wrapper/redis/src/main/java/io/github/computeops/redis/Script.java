package io.github.computeops.redis;

import io.lettuce.core.RedisNoScriptException;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.async.RedisScriptingAsyncCommands;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A Lua script. Redis keeps its text, which is sent once, and again only if Redis has lost it.
 * Thread-safe.
 */
final class Script {
  private final String text;
  private final String digest;
  private volatile boolean sent;

  private Script(String text) {
    this.text = text;
    this.digest = digest(text);
  }

  /** Returns a script of the files of these names, one after the other. */
  static Script of(String... names) {
    StringBuilder text = new StringBuilder();
    for (String name : names) {
      text.append(read(name + ".lua"));
    }
    return new Script(text.toString());
  }

  private static String read(String file) {
    try (InputStream in = Script.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing in the jar of compute-ops-redis.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String text) {
    try {
      MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
      return HexFormat.of().formatHex(sha1.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every Java platform has SHA-1.", e);
    }
  }

  /** Runs it. */
  <T> CompletionStage<T> run(
      RedisScriptingAsyncCommands<String, String> redis,
      ScriptOutputType output,
      String[] keys,
      String... values) {
    if (!sent) {
      sent = true;
      return redis.eval(text, output, keys, values);
    }
    CompletionStage<T> known = redis.evalsha(digest, output, keys, values);
    return known
        .handle((result, e) -> isLost(e) ? redis.<T>eval(text, output, keys, values) : known)
        .thenCompose(stage -> stage);
  }

  private static boolean isLost(@Nullable Throwable failure) {
    return failure instanceof RedisNoScriptException
        || failure instanceof CompletionException
            && failure.getCause() instanceof RedisNoScriptException;
  }
}
