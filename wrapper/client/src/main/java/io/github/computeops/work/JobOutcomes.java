package io.github.computeops.work;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.internal.check.Require;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The outcomes of many jobs, in the order in which they were given.
 *
 * <pre>{@code
 * JobOutcomes outcomes = com.jobs().awaitAll(runs, Duration.ofHours(4));
 * outcomes.unsuccessful().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class JobOutcomes implements Iterable<JobOutcome> {
  private final List<JobOutcome> outcomes;

  /**
   * Makes outcomes, which a test may need.
   *
   * @param outcomes one for each job; they are copied
   */
  public JobOutcomes(Collection<? extends JobOutcome> outcomes) {
    this.outcomes = Require.all("outcomes", outcomes);
  }

  /** {@return all outcomes; unmodifiable} */
  public List<JobOutcome> all() {
    return outcomes;
  }

  /** {@return those that succeeded} */
  public List<JobOutcome> succeeded() {
    return those(JobOutcome::isSuccess);
  }

  /** {@return those that are over and did not succeed} */
  public List<JobOutcome> unsuccessful() {
    return those(outcome -> outcome.isEnd() && !outcome.isSuccess());
  }

  /** {@return those that are not over: they run, are stalled or await an approval} */
  public List<JobOutcome> unfinished() {
    return those(outcome -> !outcome.isEnd());
  }

  private List<JobOutcome> those(Predicate<JobOutcome> condition) {
    return outcomes.stream().filter(condition).toList();
  }

  /**
   * Returns these outcomes if all succeeded.
   *
   * @return these
   * @throws WorkFailedException if one did not succeed, or has not yet; it counts them and names
   *     the first
   */
  public JobOutcomes orThrow() {
    List<JobOutcome> others = those(outcome -> !outcome.isSuccess());
    if (!others.isEmpty()) {
      JobOutcome first = others.get(0);
      throw new WorkFailedException(
          "%d of %d jobs did not succeed; the job %s %s."
              .formatted(others.size(), outcomes.size(), first.run().id(), first.summary()),
          first.run().id());
    }
    return this;
  }

  /** {@return an iterator over all outcomes} */
  @Override
  public Iterator<JobOutcome> iterator() {
    return outcomes.iterator();
  }

  /** {@return the jobs and what became of each} */
  @Override
  public String toString() {
    return outcomes.stream()
        .map(outcome -> outcome.run().id() + " " + outcome.summary())
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
