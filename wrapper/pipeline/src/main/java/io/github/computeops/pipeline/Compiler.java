package io.github.computeops.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import feign.RequestLine;
import io.github.computeops.json.JsonModel;
import io.github.computeops.spec.SpecException;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles generated sources. */
final class Compiler {
  private static final List<Class<?>> LIBRARIES =
      List.of(JsonModel.class, RequestLine.class, JsonCreator.class, NullMarked.class);

  private Compiler() {}

  /**
   * Compiles.
   *
   * @param classes the folder to write to; what it has already can be referred to
   */
  static void compile(List<Path> sources, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      Files.createDirectories(classes);
      boolean compiled =
          compiler
              .getTask(
                  output,
                  files,
                  null,
                  options(classes, isModule(sources)),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      if (!compiled) {
        throw new SpecException("The generated Java does not compile:\n" + output);
      }
    } catch (IOException e) {
      throw new SpecException(classes + " cannot be written: " + e.getMessage() + ".");
    }
  }

  private static boolean isModule(List<Path> sources) {
    return sources.stream().anyMatch(source -> source.endsWith("module-info.java"));
  }

  private static List<String> options(Path classes, boolean module) {
    return List.of(
        "--release",
        "17",
        "-proc:none",
        "-nowarn",
        "-g:source",
        "-d",
        classes.toString(),
        module ? "--module-path" : "--class-path",
        module ? classPath() : classes + File.pathSeparator + classPath());
  }

  /** Of what is on the class path, generated code needs these only. */
  static String classPath() {
    return LIBRARIES.stream()
        .map(type -> type.getProtectionDomain().getCodeSource().getLocation().toString())
        .map(location -> Path.of(URI.create(location)).toString())
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }
}
