package io.github.computeops.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A library, and the oldest version of it that the client works with. The program may have pinned
 * an older one, which would fail in some call with an error of the JVM.
 *
 * @param artifact group and name, as builds write them
 */
public record LibraryVersion(String name, String artifact, String oldest) {
  /**
   * Checks the version that the library's jar names in a file of Maven's, if it has one.
   *
   * @throws IllegalStateException if it is too old
   */
  public void check(ClassLoader loader) {
    String folder = "META-INF/maven/" + artifact.replace(':', '/');
    Properties file = new Properties();
    try (InputStream in = loader.getResourceAsStream(folder + "/pom.properties")) {
      if (in != null) {
        file.load(in);
      }
    } catch (IOException e) {
      return; // The jar does not tell.
    }
    check(file.getProperty("version"));
  }

  /**
   * Checks the version in the manifest of the library's jar.
   *
   * @param title as that manifest has it: that of a shaded jar is about the program
   * @throws IllegalStateException if it is too old
   */
  public void check(Package ofLibrary, String title) {
    if (title.equals(ofLibrary.getImplementationTitle())) {
      check(ofLibrary.getImplementationVersion());
    }
  }

  private void check(@Nullable String found) {
    if (found != null && isTooOld(found)) {
      throw new IllegalStateException(
          "%s %s is on the class path, but the client needs %s or newer; set the version of %s in your build."
              .formatted(name, found, oldest, artifact));
    }
  }

  private boolean isTooOld(String found) {
    try {
      return Version.parse(found).compareTo(Version.parse(oldest)) < 0;
    } catch (IllegalArgumentException e) {
      return false; // Not a version that can be compared.
    }
  }
}
