package io.github.computeops.build.step;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brackets the compiler. Its plugin looks at the times of files, and only at changes made since the
 * build started: it misses a module that was compiled alone, or a file that came with an old time.
 */
public final class Compilation {
  private Compilation() {}

  /**
   * Runs before the compiler, and says in a file of properties whether to skip it; or after it.
   *
   * @param args {@code before} or {@code after}, the module's folder, and its folder of output
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path module = Path.of(args[1]);
    Path target = Path.of(args[2]);
    List<FileTree> sources =
        List.of(
            FileTree.of(module.resolve("src/main/java")),
            FileTree.of(target.resolve("generated-sources")));
    FileTree classes = new FileTree(target.resolve("classes"), ".class");
    BuildStep step = step(module, target, sources, classes);
    if (args[0].equals("after")) {
      step.done();
    } else {
      step.prepare(target.resolve("compilation.properties"), "maven.main.skip");
    }
  }

  private static BuildStep step(
      Path module, Path target, List<FileTree> sources, FileTree classes) {
    List<FileTree> inputs = new ArrayList<>(sources);
    inputs.add(FileTree.of(module.resolve("pom.xml")));
    inputs.addAll(classPath(classes.root()));
    String jdk = Runtime.version().toString();
    return new BuildStep(target.resolve("compilation.step"), jdk, inputs, classes);
  }

  private static List<FileTree> classPath(Path own) {
    URL[] urls = ((URLClassLoader) Thread.currentThread().getContextClassLoader()).getURLs();
    return Arrays.stream(urls)
        .map(url -> Path.of(URI.create(url.toString())))
        .filter(path -> !path.equals(own))
        .map(Compilation::classes)
        .toList();
  }

  /** A module that is packaged in the same build is on the class path as a jar. */
  private static FileTree classes(Path path) {
    Path folder = Files.isDirectory(path) ? path : path.resolveSibling("classes");
    return Files.isDirectory(folder) ? new FileTree(folder, ".class") : FileTree.of(path);
  }
}
