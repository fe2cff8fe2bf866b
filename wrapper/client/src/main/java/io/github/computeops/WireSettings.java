package io.github.computeops;

import feign.Client;
import io.github.computeops.files.TransferSettings;
import io.github.computeops.internal.check.Require;
import io.github.computeops.internal.request.HeaderText;

/** How the requests of a client that is being built travel. Its one subclass is the builder. */
abstract class WireSettings {
  final ClientSettings settings = new ClientSettings();

  WireSettings() {}

  private ComputeOps.Builder builder() {
    return (ComputeOps.Builder) this;
  }

  /**
   * Sets how long to wait for the service in each attempt.
   *
   * @param given {@link Timeouts#ofDefaults()} by default
   * @return this builder
   */
  public ComputeOps.Builder timeouts(Timeouts given) {
    settings.timeouts = Require.setting("timeouts", given);
    return builder();
  }

  /**
   * Sets how connections are made: how many, through which proxy, with which certificates.
   *
   * @param given {@link Connections#ofDefaults()} by default
   * @return this builder
   */
  public ComputeOps.Builder connections(Connections given) {
    settings.connections = Require.setting("connections", given);
    return builder();
  }

  /**
   * Sets which HTTP client sends the requests.
   *
   * @param given {@link Transport#apache()} by default
   * @return this builder
   */
  public ComputeOps.Builder transport(Transport given) {
    settings.transport = Require.setting("transport", given);
    return builder();
  }

  /**
   * Sets a transport of Feign's to send with. It must be thread-safe, apply the timeouts and follow
   * no redirects, as the options of each request say, set {@code User-Agent}, and repeat nothing.
   * Bodies to send that are not JSON are read into memory for it. Closing the SDK's client does not
   * close it.
   *
   * @param client the transport
   * @return this builder
   */
  public ComputeOps.Builder transport(Client client) {
    settings.transport = Transport.of(Require.setting("transport", client));
    return builder();
  }

  /**
   * Limits the size of a response, decompressed, so that none fills the memory. A larger one ends
   * the call with an {@link io.github.computeops.error.InvalidResponseException}.
   *
   * @param bytes more than zero; 256 MB by default
   * @return this builder
   * @throws IllegalArgumentException if the limit is not more than zero
   */
  public ComputeOps.Builder maxResponseSize(long bytes) {
    settings.maxResponseSize = Require.positive("largest response", bytes);
    return builder();
  }

  /**
   * Sets which signed addresses files are transferred from and to: see {@link
   * ComputeOpsView#transfers()}.
   *
   * @param given {@link TransferSettings#ofDefaults()} by default
   * @return this builder
   */
  public ComputeOps.Builder transfers(TransferSettings given) {
    settings.transfers = Require.setting("transfer settings", given);
    return builder();
  }

  /**
   * Names the calling program at the start of {@code User-Agent}.
   *
   * @param name such as {@code fleet-report/2.1}; none by default
   * @return this builder
   * @throws IllegalArgumentException if the text cannot be sent in a header
   */
  public ComputeOps.Builder userAgent(String name) {
    settings.product = HeaderText.of("User-Agent", name) + " ";
    return builder();
  }
}
