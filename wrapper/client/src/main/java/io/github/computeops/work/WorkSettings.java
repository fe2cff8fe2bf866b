package io.github.computeops.work;

import io.github.computeops.listener.JobListener;
import java.time.Duration;

/**
 * How work is started and waited for.
 *
 * <pre>{@code
 * Jobs jobs = com.jobs().with(WorkSettings.builder().listener(new MicrometerJobListener(registry)).build());
 * }</pre>
 *
 * <p>Immutable, and thread-safe if its listener is.
 */
public final class WorkSettings {
  private static final WorkSettings DEFAULTS = new Builder().build();
  private final Pace pace;
  private final Duration lostStart;
  private final JobListener listener;

  private WorkSettings(Builder builder) {
    pace = builder.pace;
    lostStart = builder.lostStart;
    listener = builder.listener;
  }

  /** {@return the defaults} */
  public static WorkSettings ofDefaults() {
    return DEFAULTS;
  }

  /** {@return a builder with the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return how often work is looked at} */
  public Pace pace() {
    return pace;
  }

  /** {@return how long a job is looked for whose start had no response; zero if it is not} */
  public Duration lostStart() {
    return lostStart;
  }

  /** {@return what is told of jobs that start and end} */
  public JobListener listener() {
    return listener;
  }

  /** Builds {@link WorkSettings}. Not thread-safe. */
  public static final class Builder {
    private Pace pace = Pace.ofDefaults();
    private Duration lostStart = Duration.ofSeconds(30);
    private JobListener listener = new JobListener() {};

    private Builder() {}

    /**
     * Sets how often work is looked at.
     *
     * @param given {@link Pace#ofDefaults()} by default
     * @return this builder
     * @throws IllegalArgumentException if it is null
     */
    public Builder pace(Pace given) {
      pace = present("pace", given);
      return this;
    }

    /**
     * Sets how long a job is looked for if the response to its start was lost: as long as it may
     * take to appear in the list of jobs.
     *
     * @param given zero or more; 30 s by default. With zero it is not looked for, and the exception
     *     of the call is thrown.
     * @return this builder
     * @throws IllegalArgumentException if it is null or negative
     */
    public Builder lostStart(Duration given) {
      if (present("time to look for a lost start", given).isNegative()) {
        throw new IllegalArgumentException(
            "The time to look for a lost start is " + given + "; give zero or more.");
      }
      lostStart = given;
      return this;
    }

    /**
     * Sets a listener, which is told of jobs that start and end.
     *
     * @param given none by default
     * @return this builder
     * @throws IllegalArgumentException if it is null
     */
    public Builder listener(JobListener given) {
      listener = present("listener", given);
      return this;
    }

    private static <T> T present(String name, T given) {
      if (given == null) {
        throw new IllegalArgumentException(
            "The " + name + " must not be null; leave the call out to keep the default.");
      }
      return given;
    }

    /** {@return the settings} */
    public WorkSettings build() {
      return new WorkSettings(this);
    }
  }
}
