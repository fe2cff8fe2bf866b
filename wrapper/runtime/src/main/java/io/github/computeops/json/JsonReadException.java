package io.github.computeops.json;

import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.internal.secret.Masked;
import io.github.computeops.internal.secret.SecretNames;

/**
 * Thrown when a property is read that is missing although the API description requires it, or whose
 * JSON is not of its type.
 *
 * <p>Decoding never throws it: the rest of the response stays readable, and {@link
 * JsonModel#toMap()} returns the JSON itself.
 */
public final class JsonReadException extends ComputeOpsException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what was read, what was found there, and what to do
   */
  public JsonReadException(String message) {
    super(message, null);
  }

  static JsonReadException missing(String property, String found, JsonPath at) {
    return new JsonReadException(
        property
            + " is "
            + found
            + " at "
            + at
            + ", although the API description marks it as required; a query with select leaves out"
            + " what it does not name. toMap() returns what was received.");
  }

  /** Says nothing of the value, since the property is marked as a secret. */
  static JsonReadException secret(JsonPath at) {
    return new JsonReadException(
        at + " is of another type than described; its value is a secret, which toMap() returns.");
  }

  static JsonReadException unlike(String expected, Object found, JsonPath at) {
    if (found instanceof Unread unread) {
      return new JsonReadException(at + " was not read: it is " + unread + ".");
    }
    return new JsonReadException(
        at
            + " should be "
            + expected
            + " but is "
            + describe(found, at)
            + "; toMap() returns it as it is.");
  }

  private static String describe(Object json, JsonPath at) {
    String text = SecretNames.contain(at.toString()) ? Masked.MASK : JsonText.masked(json);
    return kind(json) + " " + (text.length() <= 80 ? text : text.substring(0, 77) + "...");
  }

  private static String kind(Object json) {
    if (json instanceof String) {
      return "the string";
    }
    if (json instanceof Number) {
      return "the number";
    }
    return json instanceof Boolean
        ? "the boolean"
        : json instanceof Iterable ? "the list" : "the object";
  }
}
