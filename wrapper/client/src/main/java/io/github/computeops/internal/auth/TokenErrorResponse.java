package io.github.computeops.internal.auth;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.http.Excerpt;
import io.github.computeops.internal.http.HeaderValue;
import io.github.computeops.internal.http.RetryAfter;
import io.github.computeops.internal.status.StatusTable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Says in a sentence why a response of a token endpoint brought no token. */
record TokenErrorResponse(URI endpoint, TokenRequest request, TokenResponse response, Clock clock) {
  private static final int LONGEST = 200;

  AuthenticationException exception() {
    int status = response.status();
    return StatusTable.isRetryable(status) || status / 100 == 5
        ? new AuthenticationException(
            sentence("gave no token to " + request, "retrying later may help."),
            true,
            retryAfter(),
            null)
        : new AuthenticationException(lasting(status), false, null, null);
  }

  private String lasting(int status) {
    return switch (status / 100) {
      case 2 -> sentence("gave no access_token", "is it a token endpoint?");
      case 3 -> sentence("redirects" + target(), "give the address of the token endpoint itself.");
      default -> sentence("rejected " + request, request.advice() + ".");
    };
  }

  private @Nullable Duration retryAfter() {
    OptionalLong millis = RetryAfter.millis(response.head(), clock);
    return millis.orElse(0) > 0 ? Duration.ofMillis(millis.getAsLong()) : null;
  }

  private String sentence(String what, String advice) {
    return "The token endpoint %s %s: it responded with %d%s; %s"
        .formatted(endpoint, what, response.status(), explained(), advice);
  }

  private String target() {
    return HeaderValue.first(response.head(), "location")
        .filter(to -> !to.isBlank())
        .map(to -> " to " + shown(to.replaceFirst("[?#].*", "")) + ", where no secret is sent")
        .orElse("");
  }

  private String explained() {
    if (response.json() != null) {
      return explanation().map(text -> ": " + shown(text)).orElse("");
    }
    if (response.text().startsWith("<")) {
      return " and a web page instead of an explanation";
    }
    return response.text().isEmpty() ? " and an empty body" : " and a body that is not JSON";
  }

  private Optional<String> explanation() {
    Optional<String> described = response.text("error_description");
    return response
        .text("error")
        .map(code -> described.map(text -> code + " (" + text + ")").orElse(code))
        .or(() -> described)
        .or(() -> response.text("message"));
  }

  private String shown(String text) {
    return Excerpt.of(request.withoutSecrets(text), LONGEST);
  }
}
