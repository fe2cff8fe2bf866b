package io.github.computeops.redis;

import java.util.Optional;

/** Makes texts unreadable for others, and readable again. */
interface Seal {
  /** Leaves them readable. */
  Seal NONE =
      new Seal() {
        @Override
        public String id() {
          return "plain";
        }

        @Override
        public String seal(String text, String context) {
          return text;
        }

        @Override
        public Optional<String> open(String sealed, String context) {
          return Optional.of(sealed);
        }
      };

  /** Returns a name of the key, which tells nothing of it. */
  String id();

  /**
   * Seals a text.
   *
   * @param context where it is kept; elsewhere it cannot be opened
   */
  String seal(String text, String context);

  /** Returns the text; empty if it was sealed with another key, or changed. */
  Optional<String> open(String sealed, String context);
}
