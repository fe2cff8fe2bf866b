package io.github.computeops;

import feign.Client;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.auth.Token;
import io.github.computeops.internal.auth.TokenSharing;
import io.github.computeops.internal.auth.TokenSource;
import io.github.computeops.internal.time.Time;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tokens from the user's own code. */
final class SuppliedTokens extends Credentials {
  private final Supplier<String> tokens;
  private final String shown;
  private final Supplier<Optional<String>> sharingKey;

  SuppliedTokens(Supplier<String> tokens, String shown, Supplier<Optional<String>> sharingKey) {
    this.tokens = tokens;
    this.shown = shown;
    this.sharingKey = sharingKey;
  }

  @Override
  TokenSource source(Client transport, Time time, TokenSharing sharing) {
    return () -> usable(supplied());
  }

  @Override
  Optional<String> sharingKey() {
    return sharingKey.get();
  }

  private String supplied() {
    try {
      return tokens.get();
    } catch (RuntimeException e) {
      throw new AuthenticationException(
          "The supplier of tokens failed with " + e.getClass().getName() + ".", true, null, e);
    }
  }

  private static String usable(@Nullable String token) {
    if (token == null || !Token.isUsable(token)) {
      String given =
          token == null ? "null" : "a string that is blank or has characters that no token has";
      throw new AuthenticationException(
          "The supplier of tokens gave " + given + "; it must give a bearer token each time.",
          false,
          null,
          null);
    }
    return token;
  }

  @Override
  public String toString() {
    return shown;
  }
}
