package io.github.computeops.spec.update;

import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Another program, run to its end, all it says kept in a file. */
record Command(List<String> call, Path folder, Path log) {
  private static final int SHOWN = 12;
  private static final Pattern NOISE =
      Pattern.compile(
          "^\\s+at |^\\s*\\.\\.\\. |^\\[ERROR\\] *($|\\[Help|To see |Re-run |For more |After correct| mvn )");

  /** A build of half a minute is over before better code pays. */
  private static final String SHORT_RUN = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  void run() {
    if (exitCode() != 0) {
      throw new SpecException(
          what() + " failed; " + log + " has it all, and its last lines are:\n" + lastLines());
    }
  }

  /** The program by its name, and the last thing it was told. */
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
      throw new SpecException(call.get(0) + " cannot be started; is it installed?");
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
      throw new SpecException("The update was interrupted; nothing was changed.");
    }
  }

  /** Without what Maven says at every failure, and without the places in its code. */
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
