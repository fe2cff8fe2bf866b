package io.github.computeops.simulator;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;

/** Prepares a {@link Simulator}. May be used again after a start. Not thread-safe. */
public final class SimulatorBuilder {
  private final SimulatorSettings settings = new SimulatorSettings();

  SimulatorBuilder() {}

  /**
   * Sets how many servers the workspace has, besides those of its tenants.
   *
   * @param count 0 to 1,000,000; 250 by default
   * @return this builder
   * @throws IllegalArgumentException if the count is out of range
   */
  public SimulatorBuilder servers(int count) {
    settings.servers(count);
    return this;
  }

  /**
   * Adds a tenant with servers of its own, which makes the workspace that of a managed service
   * provider (MSP). {@code GET /v1beta1/accounts/{id}/tenants} lists it. It is reached with {@link
   * Simulator#accountId(String)}, or with {@link Simulator#tenantCredentials}.
   *
   * @param name its name, from which its application customer id follows
   * @param servers how many it has; the workspace and its tenants have at most 1,000,000
   * @return this builder
   * @throws IllegalArgumentException if the name is blank, or another tenant has it
   */
  public SimulatorBuilder tenant(String name, int servers) {
    settings.tenant(name, servers);
    return this;
  }

  /**
   * Sets how long a token is valid.
   *
   * @param lifetime at least a second, rounded down to seconds; 15 minutes by default
   * @return this builder
   * @throws IllegalArgumentException if it is null or shorter
   */
  public SimulatorBuilder tokenLifetime(Duration lifetime) {
    settings.tokenLifetime(lifetime);
    return this;
  }

  /**
   * Sets the clock by which the simulator's time passes. That time always begins on 1 January 2026.
   * Tokens, jobs and everything else that lasts follow it.
   *
   * @param source the system clock by default
   * @return this builder
   * @throws IllegalArgumentException if it is null
   */
  public SimulatorBuilder clock(Clock source) {
    settings.clock(source);
    return this;
  }

  /**
   * Sets how much faster than the clock the simulator's time passes. With 60, a job of half an hour
   * takes 30 seconds. With 0, time only passes by {@link Simulator#advance}. Tokens expire faster,
   * too.
   *
   * @param factor 0 to 1,000,000; 1, real time, by default
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public SimulatorBuilder timeFactor(double factor) {
    settings.timeFactor(factor);
    return this;
  }

  /**
   * Accepts what the service is known to accept, though its description does not have it: query
   * parameters and properties that an operation does not have, which are then ignored. By default,
   * they fail with 400, so that a misspelt name is found.
   *
   * @return this builder
   */
  public SimulatorBuilder lenient() {
    settings.lenient();
    return this;
  }

  /**
   * Limits how many requests each API client may send in a window of the simulator's time. Further
   * ones fail with 429 until the window, which begins with a request, has passed. No response has
   * {@code Retry-After}, as none of the service's has. There is no limit by default.
   *
   * @param requests at least 1
   * @param window at least a second
   * @param headers how responses tell of it
   * @return this builder
   * @throws IllegalArgumentException if one is out of range or null
   */
  public SimulatorBuilder quota(int requests, Duration window, QuotaHeaders headers) {
    settings.quota(requests, window, headers);
    return this;
  }

  /**
   * Speaks HTTPS, with a certificate for the loopback addresses that is signed by an authority made
   * for this simulator. Its own {@link Simulator#newClient() clients} trust it; others take {@link
   * Simulator#sslContext()}.
   *
   * @return this builder
   */
  public SimulatorBuilder tls() {
    settings.tls(false);
    return this;
  }

  /**
   * Speaks HTTPS, and HTTP/2 with clients that offer it.
   *
   * @return this builder
   */
  public SimulatorBuilder http2() {
    settings.tls(true);
    return this;
  }

  /**
   * Sets how long an approval request waits for its decision. Then its state is {@code EXPIRED},
   * and its job ends as {@code DECLINED}.
   *
   * @param expiry at least a second of the simulator's time; seven days by default
   * @return this builder
   * @throws IllegalArgumentException if it is null or shorter
   */
  public SimulatorBuilder approvalsExpireAfter(Duration expiry) {
    settings.approvalsExpireAfter(expiry);
    return this;
  }

  /**
   * Lets the API client that starts a job approve it. By default, another one has to, such as that
   * of {@link Role#APPROVER}.
   *
   * @return this builder
   */
  public SimulatorBuilder requesterMayApprove() {
    settings.requesterMayApprove();
    return this;
  }

  /**
   * Sets the address to listen on. Anybody who reaches it can use the simulator: its tokens and its
   * credentials are not secret.
   *
   * @param address of this machine, such as {@code 127.0.0.2}, or {@code 0.0.0.0} for all of them;
   *     the loopback address by default
   * @return this builder
   * @throws IllegalArgumentException if it is null, blank or unknown
   */
  public SimulatorBuilder host(String address) {
    settings.host(address);
    return this;
  }

  /**
   * Sets the port to listen on.
   *
   * @param number 0 to 65,535; 0, the default, for any free port
   * @return this builder
   * @throws IllegalArgumentException if the number is out of range
   */
  public SimulatorBuilder port(int number) {
    settings.port(number);
    return this;
  }

  /**
   * Starts the simulator.
   *
   * @return a simulator that listens
   * @throws IllegalArgumentException if the count of a tenant's servers is out of range
   * @throws UncheckedIOException if the port is not available
   */
  public Simulator start() {
    return new Simulator(settings);
  }
}
