package io.github.computeops.build.surface;

import java.io.IOException;
import java.lang.reflect.Member;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All that a caller of compiled classes can name and rely on: one line for each public type and
 * each of its members, sorted.
 */
final class PublicSurface {
  private final ClassLoader loader;
  private final TreeSet<String> lines = new TreeSet<>();
  private final TreeSet<String> packages = new TreeSet<>();

  private PublicSurface(ClassLoader loader) {
    this.loader = loader;
  }

  static PublicSurface of(Path classes, ClassLoader loader) throws IOException {
    PublicSurface surface = new PublicSurface(loader);
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        surface.add(className(classes.relativize(file)));
      }
    }
    return surface;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The packages that have a part in it. */
  Set<String> packages() {
    return packages;
  }

  private static String className(Path file) {
    String path = file.toString();
    return path.substring(0, path.length() - ".class".length())
        .replace(file.getFileSystem().getSeparator(), ".");
  }

  private void add(String name) {
    if (name.endsWith("package-info") || name.endsWith("module-info")) {
      return;
    }
    try {
      Class<?> type = Class.forName(name, false, loader);
      if (Promise.covers(type)) {
        add(type);
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "The class " + name + " cannot be loaded; is its folder on the class path?", e);
    }
  }

  private void add(Class<?> type) {
    lines.add(SurfaceLine.of(type));
    packages.add(type.getPackageName());
    boolean extensible = Promise.isExtensible(type);
    HiddenBases.withItself(type)
        .flatMap(declaring -> members(declaring, declaring == type))
        .filter(member -> !HiddenBases.isImplemented(type, member))
        .filter(member -> Promise.covers(member, extensible))
        .forEach(member -> lines.add(SurfaceLine.of(type, member)));
  }

  private static Stream<Member> members(Class<?> type, boolean withConstructors) {
    Stream<Member> inherited =
        Stream.of(type.getDeclaredFields(), type.getDeclaredMethods()).flatMap(Arrays::stream);
    return withConstructors
        ? Stream.concat(inherited, Arrays.stream(type.getDeclaredConstructors()))
        : inherited;
  }
}
