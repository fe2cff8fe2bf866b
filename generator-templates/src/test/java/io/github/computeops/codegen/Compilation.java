package io.github.computeops.codegen;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.computeops.json.JsonModel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles folders of sources against what compute-ops-api may depend on, and nothing else. */
final class Compilation {
  private Compilation() {}

  /** All that the compiler and its check of Javadoc have to say; classes go to a folder. */
  static List<String> diagnostics(Path classes, Path... folders) {
    return diagnostics(classes, List.of(), folders);
  }

  /** With more classes to compile against. */
  static List<String> diagnostics(Path classes, List<Path> more, Path... folders) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      List<Path> sources = sources(folders);
      compiler
          .getTask(
              null,
              files,
              diagnostics,
              options(classes, more, isModule(sources)),
              null,
              files.getJavaFileObjectsFromPaths(sources))
          .call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
  }

  private static boolean isModule(List<Path> sources) {
    return sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
  }

  private static List<String> options(Path classes, List<Path> more, boolean module) {
    String libraries =
        Stream.concat(
                more.stream(),
                Stream.of(feign.Param.class, JsonCreator.class, NullMarked.class, JsonModel.class)
                    .map(Compilation::library))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    return List.of(
        "-Xlint:all,-exports",
        "-Werror",
        "-proc:none",
        "--release",
        "17",
        "-Xdoclint:all,-missing",
        module ? "--module-path" : "--class-path",
        libraries,
        "-d",
        classes.toString());
  }

  private static Path library(Class<?> of) {
    try {
      return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> sources(Path... folders) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }
}
