package io.github.computeops.build.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Brackets the generator. Its plugin can tell whether the description is unchanged, but not the
 * templates, the options and the output.
 */
public final class Generation {
  private Generation() {}

  /**
   * Returns the step.
   *
   * @param target the folder of the module's output
   * @param options of the generator
   * @param output the folder that the generator writes
   * @param inputs what it reads
   */
  public static BuildStep step(Path target, String options, Path output, List<Path> inputs) {
    return new BuildStep(
        target.resolve("generation.step"),
        options,
        inputs.stream().map(FileTree::of).toList(),
        FileTree.of(output));
  }

  /**
   * Runs before the generator, and says in a file of properties whether it may be skipped; or after
   * it.
   *
   * @param args {@code before} or {@code after}, the file of properties, the generator's options,
   *     the folder it writes, and what it reads
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path properties = Path.of(args[1]);
    List<Path> inputs = Arrays.stream(args).skip(4).map(Path::of).toList();
    BuildStep step = step(properties.getParent(), args[2], Path.of(args[3]), inputs);
    if (args[0].equals("after")) {
      step.done();
    } else {
      step.prepare(properties, "generation.upToDate");
    }
  }
}
