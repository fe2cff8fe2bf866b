package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program in one jar, with the classes of all libraries and a manifest of its own. */
class ShadedJarTest {
  @TempDir private Path folder;

  @Test
  void clientIsBuiltAndUserAgentHasItsVersion() throws Exception {
    try (URLClassLoader loader = ChangedClassPath.of(entry -> false, shaded())) {
      ChangedClassPath.buildClient(loader);
      Object agent =
          loader
              .loadClass("io.github.computeops.internal.transport.UserAgent")
              .getMethod("of", String.class)
              .invoke(null, "");
      assertEquals(TransportTest.USER_AGENT, agent);
    }
  }

  private Path shaded() throws IOException {
    Path jar = folder.resolve("fleet-report.jar");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, "fleet-report");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, "0.0.1");
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    List<Path> entries = ChangedClassPath.entries().filter(ShadedJarTest::ships).toList();
    try (FileSystem target = FileSystems.newFileSystem(jar, Map.of())) {
      for (Path entry : entries) {
        add(entry, target.getPath("/"));
      }
    }
    return jar;
  }

  private static boolean ships(Path entry) {
    return entry
        .toString()
        .matches(".*(compute-ops|target.classes|feign|jackson|httpc|resilience4j|slf4j).*");
  }

  private static void add(Path entry, Path target) throws IOException {
    if (Files.isDirectory(entry)) {
      copy(entry, target);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(entry, Map.of())) {
      copy(jar.getPath("/"), target);
    }
  }

  private static void copy(Path source, Path target) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copied = target.resolve(source.relativize(file).toString());
        if (!Files.exists(copied)) {
          Files.createDirectories(copied.getParent());
          Files.copy(file, copied);
        }
      }
    }
  }
}
