package io.github.computeops;

import io.github.computeops.model.ErrorResponse;
import java.util.Optional;

/**
 * What an answer that is none says, however it says it.
 *
 * @param method the request's method
 * @param path the request's path, without its query
 * @param status the HTTP status
 * @param envelope the service's error object; empty where the body was none
 * @param excerpt the beginning of a body that was no error object, as a sentence for people; empty
 *     where there is nothing to show
 * @param attempts how often the call was tried
 * @param retryable whether trying again later may help
 * @param note why the client did not try again; may be empty
 */
record Refusal(
    String method,
    String path,
    int status,
    ErrorResponse envelope,
    String excerpt,
    int attempts,
    boolean retryable,
    String note) {

  String message() {
    StringBuilder text =
        new StringBuilder(method)
            .append(' ')
            .append(path)
            .append(" was answered ")
            .append(status)
            .append(said());
    text("debugId").ifPresent(id -> text.append(" (debugId ").append(id).append(')'));
    if (attempts > 1) {
      text.append("; tried ").append(attempts).append(" times");
    }
    if (retryable) {
      text.append("; trying again later may help");
    }
    return note.isEmpty() ? text.toString() : text.append("; ").append(note).toString();
  }

  private String said() {
    return text("message")
        .or(() -> text("detail"))
        .or(() -> text("title"))
        .map(words -> " saying: " + words)
        .orElse(excerpt.isEmpty() ? " without an explanation" : " " + excerpt);
  }

  Optional<String> text(String name) {
    return envelope.toJson().get(name) instanceof String words && !words.isBlank()
        ? Optional.of(words)
        : Optional.empty();
  }
}
