package io.github.computeops.work;

import io.github.computeops.internal.check.Durations;
import java.time.Duration;

/**
 * How often work is looked at while it is waited for.
 *
 * <p>By default first after 2 s, then after 5 s, then after half as long again each time, up to 30
 * s. Each wait is up to a fifth shorter at random, so that many waits do not look at once, and none
 * goes past the deadline. Immutable and thread-safe.
 *
 * <pre>{@code
 * com.jobs().with(WorkSettings.builder()
 *     .pace(Pace.builder().longest(Duration.ofMinutes(2)).build())
 *     .build());
 * }</pre>
 */
public final class Pace {
  private static final Pace DEFAULTS = new Builder().build();
  private final Duration first;
  private final Duration second;
  private final Duration longest;
  private final double growth;

  private Pace(Builder builder) {
    first = builder.first;
    second = builder.second;
    longest = builder.longest;
    growth = builder.growth;
  }

  /** {@return the defaults} */
  public static Pace ofDefaults() {
    return DEFAULTS;
  }

  /** {@return a builder with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns how long to wait before a look, without the random part.
   *
   * @param look 1 for the first after the start
   * @return more than zero
   */
  public Duration before(int look) {
    if (look <= 1) {
      return first;
    }
    double millis = second.toMillis() * Math.pow(growth, look - 2);
    return millis < longest.toMillis() ? Duration.ofMillis((long) millis) : longest;
  }

  /** {@return the durations} */
  @Override
  public String toString() {
    return "Pace[first=%s, second=%s, growth=%s, longest=%s]"
        .formatted(first, second, growth, longest);
  }

  /** Builds a {@link Pace}. Not thread-safe. */
  public static final class Builder {
    private Duration first = Duration.ofSeconds(2);
    private Duration second = Duration.ofSeconds(5);
    private Duration longest = Duration.ofSeconds(30);
    private double growth = 1.5;

    private Builder() {}

    /**
     * Sets how long after the start the first look is.
     *
     * @param given at least 1 ms; 2 s by default
     * @return this builder
     * @throws IllegalArgumentException if it is shorter
     */
    public Builder first(Duration given) {
      first = atLeastAMillisecond("first", given);
      return this;
    }

    /**
     * Sets how long after the first look the second is.
     *
     * @param given at least 1 ms; 5 s by default
     * @return this builder
     * @throws IllegalArgumentException if it is shorter
     */
    public Builder second(Duration given) {
      second = atLeastAMillisecond("second", given);
      return this;
    }

    /**
     * Sets the longest time between two looks.
     *
     * @param given at least 1 ms; 30 s by default
     * @return this builder
     * @throws IllegalArgumentException if it is shorter
     */
    public Builder longest(Duration given) {
      longest = atLeastAMillisecond("longest", given);
      return this;
    }

    /**
     * Sets by how much each wait is longer than the one before, from the third look on.
     *
     * @param factor 1 or more; 1.5 by default
     * @return this builder
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder growth(double factor) {
      if (!(factor >= 1)) {
        throw new IllegalArgumentException(
            "The growth of the pace is " + factor + "; give 1 or more.");
      }
      growth = factor;
      return this;
    }

    private static Duration atLeastAMillisecond(String name, Duration given) {
      if (given == null || given.compareTo(Duration.ofMillis(1)) < 0) {
        throw new IllegalArgumentException(
            "The %s wait of the pace is %s; give 1 ms or more.".formatted(name, given));
      }
      return Durations.positive(name, given);
    }

    /** {@return the pace} */
    public Pace build() {
      return new Pace(this);
    }
  }
}
