package io.github.computeops;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Loads the client from another class path than that of the tests. */
final class ChangedClassPath {
  private ChangedClassPath() {}

  /** Returns a loader of what comes first, and of the entries of the class path that are kept. */
  static URLClassLoader of(Predicate<Path> kept, Path... first) {
    URL[] entries =
        Stream.concat(Stream.of(first), entries().filter(kept))
            .map(ChangedClassPath::url)
            .toArray(URL[]::new);
    return new URLClassLoader(entries, ClassLoader.getPlatformClassLoader());
  }

  static Stream<Path> entries() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
  }

  /** Builds a client with the classes of a loader, and closes it. */
  static void buildClient(ClassLoader loader) throws Exception {
    in(
        loader,
        () -> {
          build(loader);
          return null;
        });
  }

  /** Runs what a program on that class path does: SLF4J looks for its provider by the thread. */
  static Object in(ClassLoader loader, Callable<Object> work) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return work.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static void build(ClassLoader loader) throws ReflectiveOperationException {
    Class<?> credentials = loader.loadClass("io.github.computeops.Credentials");
    Class<?> builders = loader.loadClass("io.github.computeops.ComputeOps$Builder");
    Object token = credentials.getMethod("bearerToken", String.class).invoke(null, "t0ken");
    Object builder =
        loader.loadClass("io.github.computeops.ComputeOps").getMethod("builder").invoke(null);
    builders.getMethod("baseUri", URI.class).invoke(builder, URI.create("http://localhost"));
    builders.getMethod("credentials", credentials).invoke(builder, token);
    Object client = builders.getMethod("build").invoke(builder);
    client.getClass().getMethod("close").invoke(client);
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry.toString(), e);
    }
  }
}
