package io.github.computeops.pipeline;

import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Generates and compiles the interfaces and models of one prepared description.
 *
 * @param prepared the description
 * @param names the Java names that were given before; need not exist
 * @param root the package whose {@code api} and {@code model} the Java is in
 * @param folder takes the sources and the classes
 */
record ApiBuild(Path prepared, Path names, String root, Path folder) {
  Path sources() {
    return folder.resolve("sources");
  }

  Path classes() {
    return folder.resolve("classes");
  }

  /** Returns the listing of Java names, as the generator wrote it. */
  Path givenNames() {
    return sources().resolve("java-names.txt");
  }

  /** Returns what is left out or simplified, in sentences. */
  List<String> notes() {
    try {
      return Files.readAllLines(sources().resolve("notes.txt"));
    } catch (IOException e) {
      throw new SpecException(sources() + " cannot be read; run again.");
    }
  }

  /**
   * Builds.
   *
   * @throws SpecException if the description cannot be generated from
   */
  void run() {
    Generator.generate(this);
    compile(this::sourceFiles);
  }

  /**
   * Builds, and compiles only what differs from an earlier build if that is enough.
   *
   * @throws SpecException if the description cannot be generated from
   */
  void runAfter(GeneratedApi earlier) {
    Generator.generate(this);
    ChangedSources changed = new ChangedSources(earlier.sources(), sources());
    compile(
        () -> {
          if (changed.hasGone()) {
            return sourceFiles();
          }
          changed.keepClasses(earlier.classes(), classes());
          return changed.all();
        });
  }

  private List<Path> sourceFiles() throws IOException {
    return ChangedSources.sources(sources());
  }

  private void compile(ToCompile files) {
    try {
      Compiler.compile(files.find().stream().map(sources()::resolve).toList(), classes());
    } catch (IOException e) {
      throw new SpecException(folder + " cannot be read or written: " + e.getMessage() + ".");
    }
  }

  private interface ToCompile {
    List<Path> find() throws IOException;
  }

  /** Packs the classes, or the sources. */
  void pack(Path from, String suffix, Path jar) {
    try {
      Jar.write(from, suffix, root + ".api", jar);
    } catch (IOException e) {
      throw new SpecException(jar + " cannot be written: " + e.getMessage() + ".");
    }
  }
}
