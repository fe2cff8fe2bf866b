package io.github.computeops.internal.check;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Environment variables that have more than one accepted name; a blank one counts as not set. */
public final class Environment {
  private final Map<String, String> variables;

  public Environment(Map<String, String> variables) {
    this.variables = variables;
  }

  /** Returns the value of the first of the names that is set. */
  public Optional<String> first(String... names) {
    return Stream.of(names)
        .map(name -> variables.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** Returns the value of the first of the names that is set, of which one has to be. */
  public String required(String... names) {
    return first(names)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The environment variable %s is not set; set it, or give the value in code."
                        .formatted(String.join(" or ", names))));
  }
}
