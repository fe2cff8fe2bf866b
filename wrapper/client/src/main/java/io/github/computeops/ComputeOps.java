package io.github.computeops;

import io.github.computeops.internal.call.ClientAssembly;
import io.github.computeops.internal.call.ClientState;
import io.github.computeops.internal.check.BaseUri;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.time.Time;
import io.github.computeops.listener.AttemptListener;
import io.github.computeops.sharing.Quota;
import io.github.computeops.sharing.TokenStore;
import io.github.computeops.work.WorkSettings;
import java.net.URI;

/**
 * A client of Compute Ops Management: one accessor for each generated interface.
 *
 * <pre>{@code
 * try (ComputeOps com = ComputeOps.builder()
 *     .region(Region.EU_CENTRAL)
 *     .credentials(Credentials.apiClient(workspaceId, clientId, clientSecret))
 *     .build()) {
 *   com.serversV1().list().items().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>This sends {@code GET https://eu-central.api.greenlake.hpe.com/compute-ops-mgmt/v1/servers}.
 *
 * <p>Calls are repeated if that is safe ({@link RetryPolicy}) and paced as the service asks ({@link
 * RateLimit}). A call that fails all the same throws a {@link
 * io.github.computeops.failure.ComputeOpsException}.
 *
 * <p>Immutable and thread-safe; make one for each region and share it. Close it when it is no
 * longer needed. It is a view itself: see {@link ComputeOpsView}.
 */
public final class ComputeOps extends ForwardingView implements AutoCloseable {
  private final ClientState state;

  private ComputeOps(ClientState state, Timeouts timeouts) {
    super(View.of(state, timeouts));
    this.state = state;
  }

  /** {@return a builder; a region or a base URI, and credentials, have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Releases connections and threads, and drops the token. Calls under way end with an exception;
   * later calls, also those of views, throw {@link IllegalStateException}.
   */
  @Override
  public void close() {
    state.close();
  }

  /** The address of the service. */
  @Override
  public String toString() {
    return "ComputeOps[" + state + "]";
  }

  /** Builds {@link ComputeOps}. May be used again after a build. Not thread-safe. */
  public static final class Builder extends WireSettings {
    private Builder() {}

    /**
     * Sets the region to call.
     *
     * @param region a region of GreenLake
     * @return this builder
     */
    public Builder region(Region region) {
      return baseUri(Require.present("region", region).uri());
    }

    /**
     * Sets the address to call, for example that of a mock server.
     *
     * @param uri begins with http or https; its path, if any, comes before that of each operation
     * @return this builder
     * @throws IllegalArgumentException if no operation can be called below the address
     */
    public Builder baseUri(URI uri) {
      settings.baseUri = BaseUri.of(uri);
      return this;
    }

    /**
     * Sets the credentials.
     *
     * @param given the credentials
     * @return this builder
     */
    public Builder credentials(Credentials given) {
      settings.credentials = Require.present("credentials", given);
      return this;
    }

    /**
     * Sets how often, how long and when failed calls are repeated.
     *
     * @param given {@link RetryPolicy#ofDefaults()} by default
     * @return this builder
     */
    public Builder retryPolicy(RetryPolicy given) {
      settings.retryPolicy = Require.setting("retry policy", given);
      return this;
    }

    /**
     * Sets how calls are paced.
     *
     * @param given {@link RateLimit#adaptive()} by default
     * @return this builder
     */
    public Builder rateLimit(RateLimit given) {
      settings.rateLimit = Require.setting("rate limit", given);
      return this;
    }

    /**
     * Shares tokens with other clients that have the same credentials: see {@link TokenStore}.
     * Tokens from a supplier and fixed tokens are not stored. Closing the client does not close the
     * store.
     *
     * @param given each client has tokens of its own by default
     * @return this builder
     */
    public Builder tokenStore(TokenStore given) {
      settings.tokenStore = Require.setting("token store", given);
      return this;
    }

    /**
     * Shares the service's limit, and the ceiling of the rate limit, with other clients that have
     * the same credentials and the same address: see {@link Quota}. Closing the client does not
     * close the quota.
     *
     * @param given each client counts its own calls by default
     * @return this builder
     */
    public Builder quota(Quota given) {
      settings.quota = Require.setting("quota", given);
      return this;
    }

    /**
     * Sets a listener, which is told of each attempt of each call.
     *
     * @param given none by default
     * @return this builder
     */
    public Builder listener(AttemptListener given) {
      settings.listener = Require.setting("listener", given);
      return this;
    }

    /**
     * Sets how work is started and waited for, such as how often it is looked at, and what is told
     * of jobs. {@code with(…)} of the work changes that for some of it.
     *
     * @param given on top of what was set before; {@link WorkSettings#ofDefaults()} by default
     * @return this builder
     */
    public Builder work(WorkSettings given) {
      settings.work = Require.setting("work settings", given).over(settings.work);
      return this;
    }

    /**
     * Logs the bodies of requests and of successful responses, at DEBUG of the logger {@code
     * io.github.computeops.ComputeOps.bodies}. Secrets are masked; names and addresses are not.
     *
     * @return this builder
     */
    public Builder logBodies() {
      settings.bodiesLogged = true;
      return this;
    }

    Builder time(Time given) {
      settings.time = given;
      return this;
    }

    /**
     * {@return the client; nothing is sent yet}
     *
     * @throws IllegalArgumentException if the address or the credentials are missing, or a quota is
     *     to be shared and the credentials are a supplier of tokens
     * @throws IllegalStateException if a library on the class path is older than the client needs
     */
    public ComputeOps build() {
      return new ComputeOps(ClientAssembly.assemble(settings.toSettings()), settings.timeouts);
    }
  }
}
