package io.github.computeops.contract;

/**
 * Ends a run in which a call could not be made, failed with an error response, or returned
 * something that could not be read.
 */
final class ContractBrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ContractBrokenException(String what) {
    super(what + "; the lines above name them and say why.", null, false, false);
  }
}
