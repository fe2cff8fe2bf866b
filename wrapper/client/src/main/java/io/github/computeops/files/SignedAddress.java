package io.github.computeops.files;

import io.github.computeops.internal.check.Require;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An address of a store that grants access to whoever knows it, for some minutes.
 *
 * <pre>{@code
 * SignedAddress address = SignedAddress.of(text, expiresAt);
 * com.transfers().download(address, Path.of("bundle.zip"));
 * System.out.println(address); // SignedAddress[https://bucket.s3.amazonaws.com]
 * }</pre>
 *
 * <p>It is a secret: only {@link #uri()} shows more of it than scheme and host. The client sends no
 * token to it, follows no redirect from it, and never logs it or tells a listener of it. Immutable
 * and thread-safe.
 */
public final class SignedAddress {
  private final URI uri;
  private final @Nullable Instant expiresAt;

  private SignedAddress(URI uri, @Nullable Instant expiresAt) {
    this.uri = uri;
    this.expiresAt = expiresAt;
  }

  /**
   * Returns an address of which nobody said when it expires.
   *
   * @param address begins with https; one that begins with http can be made, but is used only if
   *     {@link TransferSettings.Builder#plainHttp()} allows it
   * @return the address
   * @throws IllegalArgumentException if it is not an address with a host and without a user; the
   *     message does not show it
   */
  public static SignedAddress of(String address) {
    return new SignedAddress(checked(address), null);
  }

  /**
   * Returns an address that expires.
   *
   * @param address as {@link #of(String)} takes it
   * @param expiresAt when it expires, by the clock of the store
   * @return the address
   * @throws IllegalArgumentException if it is not an address with a host and without a user, or the
   *     instant is null
   */
  public static SignedAddress of(String address, Instant expiresAt) {
    return new SignedAddress(
        checked(address), Require.present("expiry of the signed address", expiresAt));
  }

  /**
   * Returns the same address with another expiry.
   *
   * @param instant when it expires, by the clock of the store
   * @return the address
   * @throws IllegalArgumentException if the instant is null
   */
  public SignedAddress withExpiresAt(Instant instant) {
    return new SignedAddress(uri, Require.present("expiry of the signed address", instant));
  }

  /** The cause would show the address. */
  private static URI checked(String address) {
    URI uri;
    try {
      uri = new URI(Require.present("signed address", address));
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(
          "The signed address cannot be parsed at character " + e.getIndex() + ".");
    }
    boolean isHttp =
        "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    if (!isHttp || uri.getHost() == null || uri.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "The signed address cannot be used: it must begin with https://, have a host, and no user"
              + " before that.");
    }
    return uri;
  }

  /**
   * Returns the address itself.
   *
   * @return a secret: do not log it
   */
  public URI uri() {
    return uri;
  }

  /**
   * Returns the host.
   *
   * @return in lower or upper case, as it was given
   */
  public String host() {
    return uri.getHost();
  }

  /**
   * Returns when the address expires.
   *
   * @return by the clock of the store; empty if nobody said it
   */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** Tells whether both are the same address and expire at the same instant. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SignedAddress address
        && address.uri.equals(uri)
        && address.expiresAt().equals(expiresAt());
  }

  /** Returns a hash code that is consistent with {@code equals}. */
  @Override
  public int hashCode() {
    return uri.hashCode();
  }

  /** Scheme, host and port only. */
  @Override
  public String toString() {
    return "SignedAddress[" + origin() + "]";
  }

  private String origin() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
