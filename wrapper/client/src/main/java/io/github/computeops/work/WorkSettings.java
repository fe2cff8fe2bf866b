package io.github.computeops.work;

import io.github.computeops.internal.check.Require;
import io.github.computeops.listener.JobListener;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How work is started and waited for: set once for a client, and for some of its work again.
 *
 * <pre>{@code
 * WorkSettings heard = WorkSettings.builder().listener(new MicrometerJobListener(registry)).build();
 * ComputeOps com = ComputeOps.builder().work(heard)…build();
 * WorkSettings slow = WorkSettings.builder().pace(Pace.builder().longest(Duration.ofMinutes(2)).build()).build();
 * com.jobs().with(slow).start(request); // at that pace, and heard
 * }</pre>
 *
 * <p>What settings leave out is as in those that they are put on top of, and in the end the
 * default. Immutable, and thread-safe if its listener is.
 */
public final class WorkSettings {
  private static final WorkSettings DEFAULTS = new Builder().build();
  private static final Duration LOST_START = Duration.ofSeconds(30);
  private static final JobListener NOBODY = new JobListener() {};
  private final @Nullable Pace pace;
  private final @Nullable Duration lostStart;
  private final @Nullable JobListener listener;

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

  /**
   * Puts these settings on top of others.
   *
   * @param others the settings below
   * @return settings with what these set, else with what the others set
   */
  public WorkSettings over(WorkSettings others) {
    Require.present("other settings", others);
    Builder both = new Builder();
    both.pace = pace == null ? others.pace : pace;
    both.lostStart = lostStart == null ? others.lostStart : lostStart;
    both.listener = listener == null ? others.listener : listener;
    return both.build();
  }

  /** {@return how often work is looked at} */
  public Pace pace() {
    return pace == null ? Pace.ofDefaults() : pace;
  }

  /** {@return how long a job is looked for whose start had no response; zero if it is not} */
  public Duration lostStart() {
    return lostStart == null ? LOST_START : lostStart;
  }

  /** {@return what is told of jobs that start and end; nothing by default} */
  public JobListener listener() {
    return listener == null ? NOBODY : listener;
  }

  /** Builds {@link WorkSettings}. Not thread-safe. */
  public static final class Builder {
    private @Nullable Pace pace;
    private @Nullable Duration lostStart;
    private @Nullable JobListener listener;

    private Builder() {}

    /**
     * Sets how often work is looked at.
     *
     * @param given {@link Pace#ofDefaults()} by default
     * @return this builder
     * @throws IllegalArgumentException if it is null
     */
    public Builder pace(Pace given) {
      pace = Require.setting("pace", given);
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
      if (Require.setting("time to look for a lost start", given).isNegative()) {
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
      listener = Require.setting("listener", given);
      return this;
    }

    /** {@return the settings} */
    public WorkSettings build() {
      return new WorkSettings(this);
    }
  }
}
