package io.github.computeops.simulator.internal.fleet;

import io.github.computeops.model.ServerV1;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Servers of consecutive numbers, each computed from its number on demand. */
public final class Fleet {
  /** The simulator's time, which never changes. */
  public static final OffsetDateTime NOW = Unit.NOW;

  private static final int LARGEST = 1_000_000;
  private final int first;
  private final int size;

  private Fleet(String owner, int first, int size) {
    if (size < 0 || size > LARGEST - first) {
      throw new IllegalArgumentException(
          owner + " cannot have " + size + " servers; give 0 to " + (LARGEST - first) + ".");
    }
    this.first = first;
    this.size = size;
  }

  /**
   * Returns the first servers.
   *
   * @throws IllegalArgumentException if the count is out of range
   */
  public static Fleet of(int size) {
    return new Fleet("The fleet", 0, size);
  }

  /**
   * Returns servers whose numbers follow.
   *
   * @param owner whose they are, for an error message
   * @throws IllegalArgumentException if the count is out of range
   */
  public Fleet next(String owner, int count) {
    return new Fleet(owner, first + size, count);
  }

  public int size() {
    return size;
  }

  /**
   * Returns a server that belongs to no fleet, for one that is added while the simulator runs.
   *
   * @param number 0 for the first of them
   */
  public static ServerV1 further(int number) {
    return new ServerView(new Unit(LARGEST + number)).server();
  }

  public ServerV1 server(int number) {
    return new ServerView(new Unit(first + number)).server();
  }

  public Optional<ServerV1> find(String id) {
    return unit(id).map(unit -> new ServerView(unit).server());
  }

  /** Returns the number of a server in this fleet. */
  public Optional<Integer> numberOf(String id) {
    return unit(id).map(unit -> unit.number() - first);
  }

  private Optional<Unit> unit(String id) {
    return SerialNumber.numberIn(id).stream()
        .filter(number -> number >= first && number - first < size)
        .mapToObj(Unit::new)
        .filter(unit -> unit.id().equals(id))
        .findFirst();
  }
}
