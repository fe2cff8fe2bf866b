package io.github.computeops.internal.request;

/**
 * Rejects strings that are no text: half of a surrogate pair, as a string has that was cut, has no
 * form in UTF-8 and would become a question mark, which may name something else.
 */
public final class UnicodeText {
  private UnicodeText() {}

  /**
   * Returns a string that can be sent as it is.
   *
   * @param name the string, as the message names it
   * @throws IllegalArgumentException if it has half of a surrogate pair
   */
  public static String checked(String name, String given) {
    for (int i = 0; i < given.length(); i++) {
      if (Character.isSurrogate(given.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(given.codePointAt(i))) {
          throw new IllegalArgumentException(
              "The %s has half of a surrogate pair at index %d, which is no character; cut strings between characters."
                  .formatted(name, i));
        }
        i++;
      }
    }
    return given;
  }
}
