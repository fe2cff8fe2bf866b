package io.github.computeops.surface;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a caller of compiled classes can name: one line for each public type and each of its
 * members, sorted.
 */
final class PublicSurface {
  private final ClassLoader loader;
  private final TreeSet<String> lines = new TreeSet<>();

  private PublicSurface(ClassLoader loader) {
    this.loader = loader;
  }

  static List<String> of(Path classes, ClassLoader loader) throws IOException {
    PublicSurface surface = new PublicSurface(loader);
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        surface.add(className(classes.relativize(file)));
      }
    }
    return List.copyOf(surface.lines);
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
      if (isReachable(type)) {
        add(type);
      }
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "The class " + name + " cannot be loaded; is its folder on the class path?", e);
    }
  }

  private static boolean isReachable(Class<?> type) {
    for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
      if (!isVisible(outer.getModifiers()) || outer.isAnonymousClass()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private void add(Class<?> type) {
    List<String> parents = new ArrayList<>();
    Stream.concat(
            Stream.ofNullable(type.getGenericSuperclass()),
            Arrays.stream(type.getGenericInterfaces()))
        .forEach(parent -> parents.add(shown(parent.getTypeName())));
    lines.add(shown(type.getName()) + " is " + kind(type) + " of " + parents);
    members(type)
        .filter(member -> isVisible(member.getModifiers()) && !member.isSynthetic())
        .forEach(member -> lines.add(line(type, member)));
  }

  private static Stream<Member> members(Class<?> type) {
    return Stream.of(
            type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
        .flatMap(Arrays::stream);
  }

  private static String kind(Class<?> type) {
    String mutability =
        Modifier.isFinal(type.getModifiers())
            ? "final "
            : Modifier.isAbstract(type.getModifiers()) ? "abstract " : "";
    return mutability
        + (type.isSealed() ? "sealed " : "")
        + (type.isInterface() ? "interface" : type.isEnum() ? "enum" : "class");
  }

  private static String line(Class<?> type, Member member) {
    String name =
        shown(type.getName())
            + "#"
            + (member instanceof Executable call
                ? name(call) + parameters(call)
                : member.getName());
    String modifiers =
        Modifier.isStatic(member.getModifiers())
            ? " static"
            : Modifier.isAbstract(member.getModifiers()) ? " abstract" : "";
    return name + modifiers + result(member);
  }

  private static String name(Executable call) {
    return call instanceof Method ? call.getName() : "new";
  }

  private static String parameters(Executable call) {
    return Arrays.stream(call.getGenericParameterTypes())
        .map(type -> shown(type.getTypeName()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String result(Member member) {
    if (member instanceof Method method) {
      return ": " + shown(method.getGenericReturnType().getTypeName());
    }
    return member instanceof Field field ? ": " + shown(field.getGenericType().getTypeName()) : "";
  }

  private static String shown(String type) {
    return type.replaceAll("java\\.(lang|util|time)\\.(?=[A-Z])", "")
        .replace("io.github.computeops.", "")
        .replace('$', '.');
  }
}
