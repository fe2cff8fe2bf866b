package io.github.computeops.internal.files;

import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.files.SignedAddress;

/** A signed address in a response of the service. */
final class ServiceAddress {
  private ServiceAddress() {}

  /**
   * Reads an address.
   *
   * @throws InvalidResponseException if it is none
   */
  static SignedAddress of(String text) {
    try {
      return SignedAddress.of(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidResponseException(
          "The service gave an address of a store that cannot be used. " + e.getMessage(), null);
    }
  }
}
