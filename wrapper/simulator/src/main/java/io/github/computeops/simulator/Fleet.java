package io.github.computeops.simulator;

import io.github.computeops.model.ServerV1;
import java.util.Optional;

/** Servers of consecutive numbers, each computed from its number when it is asked for. */
final class Fleet {
  private static final int LARGEST = 1_000_000;
  private final int first;
  private final int size;

  Fleet(int size) {
    this(0, size);
  }

  private Fleet(int first, int size) {
    if (size < 0 || size > LARGEST - first) {
      throw new IllegalArgumentException(
          "A fleet of "
              + size
              + " servers cannot be simulated; give 0 to "
              + (LARGEST - first)
              + ".");
    }
    this.first = first;
    this.size = size;
  }

  /** Other servers, whose numbers follow. */
  Fleet next(int count) {
    return new Fleet(first + size, count);
  }

  int size() {
    return size;
  }

  ServerV1 server(int number) {
    return new ServerView(new Unit(first + number)).server();
  }

  Optional<ServerV1> find(String id) {
    return SerialNumber.numberIn(id).stream()
        .filter(number -> number >= first && number - first < size)
        .filter(number -> new Unit(number).id().equals(id))
        .mapToObj(number -> server(number - first))
        .findFirst();
  }
}
