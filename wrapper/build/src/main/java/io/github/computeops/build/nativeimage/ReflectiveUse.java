package io.github.computeops.build.nativeimage;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A use of reflection, as an entry of the metadata.
 *
 * @param json the entry
 */
record ReflectiveUse(String json) {
  /** By their names, since this module depends on neither. */
  private static final String REQUEST_LINE = "feign.RequestLine";

  private static final String EXPANDER = "feign.Param$Expander";

  static List<ReflectiveUse> in(Path classes, ClassLoader loader) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .sorted()
          .map(name -> load(name, loader))
          .flatMap(ReflectiveUse::of)
          .toList();
    }
  }

  private static Class<?> load(String file, ClassLoader loader) {
    String name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("The class " + name + " cannot be loaded.", e);
    }
  }

  private static Stream<ReflectiveUse> of(Class<?> type) {
    if (hasOperations(type)) {
      return Stream.of(proxy(type), of(type, "\"allPublicMethods\": true"));
    }
    if (isEmptyInterface(type)) {
      return Stream.of(proxy(type));
    }
    if (hasReader(type)) {
      return Stream.of(of(type, "\"fields\": [{\"name\": \"TYPE\"}]"));
    }
    return isExpander(type)
        ? Stream.of(of(type, "\"methods\": [{\"name\": \"<init>\", \"parameterTypes\": []}]"))
        : Stream.of();
  }

  private static ReflectiveUse proxy(Class<?> type) {
    return new ReflectiveUse("{\"type\": {\"proxy\": [\"" + type.getName() + "\"]}}");
  }

  private static ReflectiveUse of(Class<?> type, String members) {
    return new ReflectiveUse("{\"type\": \"" + type.getName() + "\", " + members + "}");
  }

  /** The client makes proxies of the interfaces that Feign reads. */
  private static boolean hasOperations(Class<?> type) {
    return type.isInterface()
        && Arrays.stream(type.getMethods())
            .flatMap(method -> Arrays.stream(method.getAnnotations()))
            .anyMatch(annotation -> annotation.annotationType().getName().equals(REQUEST_LINE));
  }

  /** Feign makes a proxy of its target, an empty interface within the class that names it. */
  private static boolean isEmptyInterface(Class<?> type) {
    return type.isInterface()
        && type.isMemberClass()
        && !type.isAnnotation()
        && !type.isSealed()
        && type.getMethods().length == 0
        && type.getDeclaredFields().length == 0;
  }

  /** What a method returns is read by its constant. */
  private static boolean hasReader(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && Arrays.stream(type.getDeclaredFields())
            .anyMatch(
                field -> field.getName().equals("TYPE") && Modifier.isPublic(field.getModifiers()));
  }

  /** Feign makes expanders of arguments itself. */
  private static boolean isExpander(Class<?> type) {
    return !type.isInterface()
        && Arrays.stream(type.getInterfaces()).anyMatch(each -> each.getName().equals(EXPANDER));
  }
}
