package io.github.computeops.simulator;

import io.github.computeops.model.ServerV1;
import java.util.Optional;

/** Servers 0 to n - 1, each computed from its number when it is asked for. */
final class Fleet {
  private static final int LARGEST = 1_000_000;
  private final int size;

  Fleet(int size) {
    if (size < 0 || size > LARGEST) {
      throw new IllegalArgumentException(
          "A fleet of " + size + " servers cannot be simulated; give 0 to " + LARGEST + ".");
    }
    this.size = size;
  }

  int size() {
    return size;
  }

  ServerV1 server(int number) {
    return new ServerView(new Unit(number)).server();
  }

  Optional<ServerV1> find(String id) {
    return SerialNumber.numberIn(id).stream()
        .filter(number -> number < size && new Unit(number).id().equals(id))
        .mapToObj(this::server)
        .findFirst();
  }
}
