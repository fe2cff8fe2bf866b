package io.github.computeops.contract;

/**
 * Ends a run in which an operation was refused, answered with an error, or answered with what could
 * not be read.
 */
final class ContractBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContractBrokenException(long broken) {
    super(
        broken + " operations do not hold; the lines above say which and why.", null, false, false);
  }
}
