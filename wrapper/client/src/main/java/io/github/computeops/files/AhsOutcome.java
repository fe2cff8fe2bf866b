package io.github.computeops.files;

import io.github.computeops.error.WorkFailedException;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.json.Json;
import io.github.computeops.model.AhsFileResponseV1beta1;
import java.util.Optional;

/**
 * What became of the analysis of an AHS file, when the wait for it ended. Only {@link Analysed} is
 * success. Immutable and thread-safe.
 */
public abstract sealed class AhsOutcome {
  private final AhsRun run;
  private final AhsFileResponseV1beta1 file;
  private final String summary;
  private final boolean isEnd;

  private AhsOutcome(AhsRun run, AhsFileResponseV1beta1 file, String summary, boolean isEnd) {
    this.run = run;
    this.file = file;
    this.summary = summary;
    this.isEnd = isEnd;
  }

  /** {@return the file that was waited for} */
  public AhsRun run() {
    return run;
  }

  /** {@return the file as it was last read; with nothing but its id if it never was} */
  public AhsFileResponseV1beta1 file() {
    return file;
  }

  /** {@return whether the analysis is over} */
  public boolean isEnd() {
    return isEnd;
  }

  /** {@return whether the file was analysed} */
  public boolean isSuccess() {
    return this instanceof Analysed;
  }

  /** {@return the outcome in words, without its subject, such as {@code was analysed}} */
  public String summary() {
    return summary;
  }

  /**
   * Returns the success, or throws.
   *
   * @return the same
   * @throws WorkFailedException if the file was not analysed, or not yet; it says why
   */
  public Analysed orThrow() {
    throw new WorkFailedException("The AHS file " + run.id() + " " + summary + ".", run.id());
  }

  /** {@return the id of the file and what became of it} */
  @Override
  public final String toString() {
    return run.id() + " " + summary;
  }

  /** The file was analysed. */
  public static final class Analysed extends AhsOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the file
     * @param file as it was last read
     */
    public Analysed(AhsRun run, AhsFileResponseV1beta1 file) {
      super(run, file, "was analysed", true);
    }

    /**
     * Reads the result as CSV: see {@link AhsRun#csv()}.
     *
     * @return the inventory of the server
     */
    public String csv() {
      return run().csv();
    }

    /**
     * Reads the result as JSON: see {@link AhsRun#json()}.
     *
     * @return the inventory of the server
     */
    public Json json() {
      return run().json();
    }

    @Override
    public Analysed orThrow() {
      return this;
    }
  }

  /** The analysis failed, or the upload. */
  public static final class Failed extends AhsOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the file
     * @param file as it was last read
     */
    public Failed(AhsRun run, AhsFileResponseV1beta1 file) {
      super(run, file, "was not analysed" + why(file), true);
    }

    private static String why(AhsFileResponseV1beta1 file) {
      return reason(file).map(why -> ": " + why.replaceFirst("\\.$", "")).orElse("")
          + errorCode(file).map(code -> " (" + code + ")").orElse("");
    }

    private static Optional<String> reason(AhsFileResponseV1beta1 file) {
      return file.parsingStatus().statusReason().filter(reason -> !reason.isBlank());
    }

    private static Optional<String> errorCode(AhsFileResponseV1beta1 file) {
      return file.parsingStatus().errorCode().filter(code -> !code.isBlank());
    }

    /**
     * Returns the service's code for the failure.
     *
     * @return such as {@code AHSE-101}, which asks to upload the file again; empty if there is none
     */
    public Optional<String> errorCode() {
      return errorCode(file());
    }

    /** {@return why it failed; empty if the service does not say} */
    public Optional<String> reason() {
      return reason(file());
    }
  }

  /** There is no such file, or no longer. */
  public static final class Vanished extends AhsOutcome {
    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the file
     * @param file as it was last read
     */
    public Vanished(AhsRun run, AhsFileResponseV1beta1 file) {
      super(run, file, "does not exist, or no longer", true);
    }
  }

  /** The deadline passed first. The analysis goes on, and can be waited for again. */
  public static final class StillRunning extends AhsOutcome {
    private final Optional<ComputeOpsException> lastFailure;

    /**
     * Makes the outcome, which a test may need.
     *
     * @param run the file
     * @param file as it was last read
     * @param lastFailure why the last read failed; empty if it did not
     */
    public StillRunning(
        AhsRun run, AhsFileResponseV1beta1 file, Optional<ComputeOpsException> lastFailure) {
      super(run, file, "was not analysed at the deadline", false);
      this.lastFailure = lastFailure;
    }

    /** {@return why the last read failed; empty if it did not} */
    public Optional<ComputeOpsException> lastFailure() {
      return lastFailure;
    }
  }
}
