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
   * Runs before the generator, and says in a file of properties whether it may be skipped; or after
   * it.
   *
   * @param args {@code before} or {@code after}, the file of properties, the generator's options,
   *     the folder it writes, and what it reads
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path properties = Path.of(args[1]);
    List<FileTree> inputs = Arrays.stream(args).skip(4).map(Path::of).map(FileTree::of).toList();
    Path record = properties.resolveSibling("generation.step");
    BuildStep step = new BuildStep(record, args[2], inputs, FileTree.of(Path.of(args[3])));
    if (args[0].equals("after")) {
      step.done();
    } else {
      step.prepare(properties, "generation.upToDate");
    }
  }
}
