package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.http.Excerpt;
import io.github.computeops.internal.http.HeaderValue;
import io.github.computeops.internal.http.RetryHint;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Says in a sentence why an answer of an issuer brought no token. */
public record IssuerRefusal(URI issuer, TokenRequest request, IssuerAnswer answer, Clock clock) {
  private static final int LONGEST = 200;

  AuthenticationException exception() {
    int status = answer.status();
    if (status == 408 || status == 429 || status >= 500) {
      String down = sentence("gave no token to " + request, "it may give one later.");
      long wait = RetryHint.after(answer.head(), clock);
      return AuthenticationException.passing(down, wait > 0 ? Duration.ofMillis(wait) : null, null);
    }
    return AuthenticationException.lasting(
        switch (status / 100) {
          case 2 -> sentence("gave no access_token", "is it a token endpoint?");
          case 3 -> sentence("sends elsewhere" + target(), "give the issuer's own address.");
          default -> sentence("refused " + request, request.advice() + ".");
        });
  }

  private String sentence(String what, String advice) {
    String answered = ": it answered " + answer.status() + said() + "; ";
    return "The issuer " + issuer + " " + what + answered + advice;
  }

  private String target() {
    return HeaderValue.first(answer.head(), "location")
        .map(to -> ", to " + shown(to.replaceFirst("[?#].*", "")) + ", where no secret is sent")
        .orElse("");
  }

  private String said() {
    if (answer.json() != null) {
      return explanation().map(text -> ", saying: " + shown(text)).orElse("");
    }
    if (answer.text().startsWith("<")) {
      return " with a web page instead of an explanation";
    }
    return answer.text().isEmpty() ? " with an empty body" : " with something that is no JSON";
  }

  private Optional<String> explanation() {
    Optional<String> described = answer.text("error_description");
    return answer
        .text("error")
        .map(code -> described.map(text -> code + " (" + text + ")").orElse(code))
        .or(() -> described)
        .or(() -> answer.text("message"));
  }

  private String shown(String text) {
    return Excerpt.of(request.withoutSecrets(text), LONGEST);
  }
}
