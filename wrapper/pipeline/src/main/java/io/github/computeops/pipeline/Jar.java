package io.github.computeops.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Writes jars; the same content gives the same bytes. */
final class Jar {
  /** The earliest time that the format has. */
  private static final long LONG_AGO = 315_619_200_000L;

  private Jar() {}

  /**
   * Writes a jar.
   *
   * @param folder what it contains
   * @param suffix how the names of the files end
   * @param module its name as an automatic module
   */
  static void write(Path folder, String suffix, String module, Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      add(out, "META-INF/MANIFEST.MF");
      manifest(module).write(out);
      for (Path file : files(folder, suffix)) {
        add(out, folder.relativize(file).toString().replace('\\', '/'));
        Files.copy(file, out);
      }
    }
  }

  private static void add(JarOutputStream out, String name) throws IOException {
    JarEntry entry = new JarEntry(name);
    entry.setTime(LONG_AGO);
    out.putNextEntry(entry);
  }

  private static Manifest manifest(String module) {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", module);
    return manifest;
  }

  /** It needs libraries that are modules; without it, the jar is an automatic module. */
  static boolean isDescriptor(Path file) {
    return file.getFileName().toString().startsWith("module-info.");
  }

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(suffix))
          .filter(file -> !isDescriptor(file))
          .sorted()
          .toList();
    }
  }
}
