package io.github.computeops.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs an example against the simulator, or against the real service if the environment has {@code
 * COM_REGION}, {@code COM_CLIENT_ID}, {@code COM_CLIENT_SECRET} and {@code COM_WORKSPACE_ID}.
 *
 * <p>The exit status is 0, or 1 if a call failed, or 2 if the environment or an argument cannot be
 * used. A failure prints one line that says what is wrong.
 */
final class Example {
  private final Supplier<Target> start;
  private final PrintStream out;
  private final PrintStream err;

  Example(Supplier<Target> start, PrintStream out, PrintStream err) {
    this.start = start;
    this.out = out;
    this.err = err;
  }

  /** The body of an example. */
  interface Work {
    void run(Target target, PrintStream out) throws IOException;
  }

  static void main(String[] arguments, Work work) {
    Supplier<Target> start = () -> Target.of(System.getenv(), List.of(arguments));
    int status = new Example(start, System.out, System.err).run(work);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the example and returns the exit status. */
  int run(Work work) {
    try (Target target = start.get()) {
      work.run(target, out);
      return 0;
    } catch (ConfigurationException e) {
      return failed(2, e);
    } catch (IOException | RuntimeException e) {
      return failed(1, e);
    }
  }

  private int failed(int status, Exception e) {
    String sentence = e.getMessage() == null ? e.toString() : e.getMessage();
    err.println(sentence.replaceAll("\\s+", " "));
    return status;
  }
}
