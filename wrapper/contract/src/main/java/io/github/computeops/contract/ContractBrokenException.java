package io.github.computeops.contract;

/**
 * Ends a run in which an operation was refused, answered with an error, or answered with what could
 * not be read.
 */
final class ContractBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContractBrokenException(String what) {
    super(what + "; the lines above say which and why.", null, false, false);
  }
}
