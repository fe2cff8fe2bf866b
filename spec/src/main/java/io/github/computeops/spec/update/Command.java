package io.github.computeops.spec.update;

import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A call of another program.
 *
 * @param call the program and its arguments
 * @param folder the working directory
 * @param log the file that takes all output
 */
record Command(List<String> call, Path folder, Path log) {
  private static final int SHOWN = 12;
  private static final Pattern NOISE =
      Pattern.compile(
          "^\\s+at |^\\s*\\.\\.\\. |^\\[ERROR\\] *($|\\[Help|To see |Re-run |For more |After correct| mvn )");

  /** A build of half a minute ends before optimised code pays off. */
  private static final String SHORT_RUN = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  /**
   * Runs the program to its end.
   *
   * @throws SpecException if it fails; the message has the last lines of output
   */
  void run() {
    if (exitCode() != 0) {
      throw new SpecException(
          what()
              + " failed; the whole output is in "
              + log
              + ", and it ends with:\n"
              + lastLines());
    }
  }

  /** Returns the name of the program and its last argument. */
  private String what() {
    return Path.of(call.get(0)).getFileName() + " … " + call.get(call.size() - 1);
  }

  private int exitCode() {
    try {
      Files.createDirectories(log.getParent());
      ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().merge("MAVEN_OPTS", SHORT_RUN, (given, ours) -> given + " " + ours);
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      return await(builder.start());
    } catch (IOException e) {
      throw new SpecException(call.get(0) + " cannot be started; check that it is installed.");
    }
  }

  private static int await(Process process) {
    Thread atExit = new Thread(process::destroy);
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      int code = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(atExit);
      return code;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new SpecException("The update was interrupted; the working tree is unchanged.");
    }
  }

  /** Leaves out the advice that Maven prints on every failure, and stack traces. */
  private String lastLines() {
    List<String> lines =
        output().lines().filter(line -> !line.isBlank() && !NOISE.matcher(line).find()).toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()));
  }

  String output() {
    try {
      return new String(Files.readAllBytes(log), Charset.defaultCharset());
    } catch (IOException e) {
      throw new SpecException(log + ": cannot be read; run again.");
    }
  }
}
