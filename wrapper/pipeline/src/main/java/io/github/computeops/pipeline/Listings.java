package io.github.computeops.pipeline;

import io.github.computeops.build.surface.SurfaceGate;
import io.github.computeops.spec.SpecException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the listings that are committed beside the description. */
final class Listings {
  private Listings() {}

  static void write(ApiBuild build, Path names, Path surface) {
    try {
      Files.createDirectories(names.getParent());
      Files.createDirectories(surface.getParent());
      Files.copy(build.givenNames(), names, StandardCopyOption.REPLACE_EXISTING);
      list(build.classes(), surface);
    } catch (IOException e) {
      throw new SpecException("The listings cannot be written: " + e.getMessage() + ".");
    }
  }

  /** The listing is made of loaded classes. */
  private static void list(Path classes, Path surface) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader own = thread.getContextClassLoader();
    URL[] urls = {classes.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, Listings.class.getClassLoader())) {
      thread.setContextClassLoader(loader);
      SurfaceGate.main(new String[] {classes.toString(), surface.toString(), "true"});
    } finally {
      thread.setContextClassLoader(own);
    }
  }
}
