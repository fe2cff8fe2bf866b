package io.github.computeops.page;

/** Requests the pages of one iteration. Belongs to one thread. */
interface PageSource<P> {
  /** Returns the page of a position; of the same one again if its call failed. */
  P read(Position position);

  /** Is told which position follows the page that was read. */
  default void movedTo(Position next) {}

  /** Is told that the page that was read is in use, and which position follows it. */
  default void inUse(Position next) {}

  /** Cancels all calls. */
  default void close() {}
}
