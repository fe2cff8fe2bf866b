package io.github.computeops.codegen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * One run of openapi-generator with our templates, validation on.
 *
 * @param files the text of every file by its path below the output folder
 * @param log all that was logged, one line each, its level in front
 */
record Generation(SortedMap<String, String> files, String log) {

  static Generation of(Path description, Path output) {
    return of(description, Path.of("none"), output);
  }

  /** With the Java names that were given before. */
  static Generation of(Path description, Path names, Path output) {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    PrintStream err = System.err;
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      generate(description, names, output);
    } finally {
      System.setErr(err);
    }
    return new Generation(read(output), log.toString(StandardCharsets.UTF_8));
  }

  private static void generate(Path description, Path names, Path output) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("compute-ops")
            .setInputSpec(description.toString())
            .setOutputDir(output.toString())
            .addAdditionalProperty("nameMemory", names.toString())
            .setValidateSpec(true);
    DefaultGenerator generator = new DefaultGenerator();
    generator.setGenerateMetadata(false);
    generator.opts(configurator.toClientOptInput()).generate();
  }

  static SortedMap<String, String> read(Path folder) {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
      walk.filter(Files::isRegularFile).forEach(file -> files.put(name(folder, file), text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
