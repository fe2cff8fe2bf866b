package io.github.computeops.files;

import io.github.computeops.internal.check.Require;
import java.util.function.Predicate;

/**
 * Which signed addresses a client transfers files from and to.
 *
 * <pre>{@code
 * ComputeOps.builder()
 *     .transfers(TransferSettings.builder().hosts(host -> host.endsWith(".amazonaws.com")).build())
 * }</pre>
 *
 * <p>By default any host, and https only. Immutable, and thread-safe if its predicate is.
 */
public final class TransferSettings {
  private static final TransferSettings DEFAULTS = new Builder().build();

  private final Predicate<String> hosts;
  private final boolean plainHttp;

  private TransferSettings(Builder builder) {
    hosts = builder.hosts;
    plainHttp = builder.plainHttp;
  }

  /** {@return the defaults} */
  public static TransferSettings ofDefaults() {
    return DEFAULTS;
  }

  /** {@return a builder with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Tells whether files may be transferred from and to a host.
   *
   * @param host its name or address, as the signed address has it
   * @return true unless a predicate was set and rejects it
   */
  public boolean accepts(String host) {
    return hosts.test(host);
  }

  /** {@return whether addresses that begin with http are used too} */
  public boolean isPlainHttp() {
    return plainHttp;
  }

  /** Whether plain HTTP is allowed. */
  @Override
  public String toString() {
    return "TransferSettings[plainHttp=" + plainHttp + "]";
  }

  /** Builds {@link TransferSettings}. Not thread-safe. */
  public static final class Builder {
    private Predicate<String> hosts = host -> true;
    private boolean plainHttp;

    private Builder() {}

    /**
     * Limits the hosts. The service chooses the store, and HPE does not publish its name.
     *
     * @param accepted tells whether a host is trusted; any is by default
     * @return this builder
     * @throws IllegalArgumentException if it is null
     */
    public Builder hosts(Predicate<String> accepted) {
      hosts = Require.present("predicate of hosts", accepted);
      return this;
    }

    /**
     * Uses addresses that begin with http, too. Only for tests: whoever sees such a request can
     * read the file, and repeat the request until the address expires.
     *
     * @return this builder
     */
    public Builder plainHttp() {
      plainHttp = true;
      return this;
    }

    /** {@return the settings} */
    public TransferSettings build() {
      return new TransferSettings(this);
    }
  }
}
