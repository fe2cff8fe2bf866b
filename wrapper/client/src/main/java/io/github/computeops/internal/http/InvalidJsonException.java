package io.github.computeops.internal.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Thrown for a body that is not one JSON value. Its message goes on after "the body". */
public final class InvalidJsonException extends IOException {
  private static final long serialVersionUID = 1L;

  private final boolean cutOff;

  private InvalidJsonException(String message, boolean cutOff, @Nullable Throwable cause) {
    super(message, cause);
    this.cutOff = cutOff;
  }

  /** The parser's own sentences speak of bytes and tokens; the place is enough. */
  static InvalidJsonException of(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      String limit = "has a name longer than the limit of %d characters";
      return new InvalidJsonException(limit.formatted(JsonReader.LONGEST_NAME), false, e);
    }
    return e instanceof UnexpectedEndOfInputException
        ? new InvalidJsonException("ends in the middle of its JSON", true, e)
        : new InvalidJsonException("is not JSON: " + where(e) + " cannot be read", false, e);
  }

  static InvalidJsonException ofText(TokenStreamLocation end) {
    return new InvalidJsonException("has text after its JSON, from " + place(end), false, null);
  }

  private static String where(JacksonException e) {
    return e.getLocation() == null ? "some of it" : place(e.getLocation());
  }

  private static String place(TokenStreamLocation at) {
    return "line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** Returns whether the body ends before its JSON does. */
  public boolean isCutOff() {
    return cutOff;
  }
}
