package io.github.computeops.simulator.internal.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that are data of behaviour: lines of cells, and comments. */
public final class Csv {
  private Csv() {}

  /** Returns the rows of a file that is beside a class. */
  public static List<String[]> rows(Class<?> beside, String name) {
    try (InputStream csv = beside.getResourceAsStream(name)) {
      if (csv == null) {
        throw new IllegalStateException("The jar of the simulator lacks " + name + "; build it.");
      }
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(",", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
