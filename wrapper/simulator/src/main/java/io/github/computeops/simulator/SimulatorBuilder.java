package io.github.computeops.simulator;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets up a {@link Simulator}. Not thread-safe. */
public final class SimulatorBuilder {
  Fleet fleet = new Fleet(250);
  Duration tokenLifetime = Duration.ofMinutes(15);
  Clock clock = Clock.systemUTC();
  int port;

  private final Map<String, Integer> tenants = new LinkedHashMap<>();

  SimulatorBuilder() {}

  /**
   * Sets the size of the fleet.
   *
   * @param count 0 to 1,000,000; 250 by default
   * @return this builder
   * @throws IllegalArgumentException when the count is out of this range
   */
  public SimulatorBuilder servers(int count) {
    fleet = new Fleet(count);
    return this;
  }

  /**
   * Adds a tenant with servers of its own, which makes the workspace that of a managed service
   * provider. {@code GET /v1beta1/accounts/{id}/tenants} lists it.
   *
   * @param name the tenant's name; its application customer id follows from it
   * @param servers how many it has; those of all accounts are at most 1,000,000
   * @return this builder
   */
  public SimulatorBuilder tenant(String name, int servers) {
    tenants.put(name, servers);
    return this;
  }

  /** The numbers of the tenants' servers follow those of the workspace's own. */
  List<Account> tenants() {
    List<Account> accounts = new ArrayList<>();
    Fleet before = fleet;
    for (Map.Entry<String, Integer> tenant : tenants.entrySet()) {
      before = before.next(tenant.getValue());
      accounts.add(Account.of(tenant.getKey(), before));
    }
    return accounts;
  }

  /**
   * Sets how long a token is valid.
   *
   * @param lifetime at least a second, which is also its precision; 15 minutes by default
   * @return this builder
   * @throws IllegalArgumentException when the lifetime is shorter
   */
  public SimulatorBuilder tokenLifetime(Duration lifetime) {
    if (lifetime == null || lifetime.toSeconds() < 1) {
      throw new IllegalArgumentException(
          "The token lifetime " + lifetime + " is too short; give at least one second.");
    }
    tokenLifetime = lifetime;
    return this;
  }

  /**
   * Sets the clock by which tokens expire. The fleet does not look at it.
   *
   * @param source the clock; the system's by default
   * @return this builder
   * @throws IllegalArgumentException when it is null
   */
  public SimulatorBuilder clock(Clock source) {
    if (source == null) {
      throw new IllegalArgumentException("The clock is null; leave it out for the system's.");
    }
    clock = source;
    return this;
  }

  /**
   * Sets the port to listen on.
   *
   * @param number 0 to 65,535; 0, the default, takes any free one
   * @return this builder
   * @throws IllegalArgumentException when there is no such port
   */
  public SimulatorBuilder port(int number) {
    if (number < 0 || number > 65_535) {
      throw new IllegalArgumentException(
          "The port " + number + " does not exist; give 1 to 65535, or 0 for any free one.");
    }
    port = number;
    return this;
  }

  /**
   * Starts the simulator.
   *
   * @return a simulator that listens
   * @throws IllegalArgumentException when a tenant has too many servers, or less than none
   * @throws UncheckedIOException when the port cannot be had
   */
  public Simulator start() {
    return new Simulator(this);
  }
}
