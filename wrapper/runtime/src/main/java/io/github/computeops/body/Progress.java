package io.github.computeops.body;

/**
 * Is told how much of a body has been sent or received.
 *
 * <p>It is called after each block of some kilobytes, by the thread that makes the call or one that
 * sends for it, so it should return at once. If an attempt is repeated, the count begins anew, or
 * goes on where a download goes on.
 */
@FunctionalInterface
public interface Progress {
  /**
   * Is told of one more block.
   *
   * @param bytes how many have been transferred so far, of what need not be repeated
   * @param total how many there are; -1 if that is unknown
   */
  void transferred(long bytes, long total);
}
