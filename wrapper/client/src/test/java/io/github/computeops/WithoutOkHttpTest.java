package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WithoutOkHttpTest {
  @Test
  void transportThatIsNotOnTheClassPathIsNamed() throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(withoutOkHttp(), ClassLoader.getPlatformClassLoader())) {
      Class<?> transport = loader.loadClass("io.github.computeops.Transport");
      assertNotNull(transport.getMethod("apache").invoke(null));
      InvocationTargetException refused =
          assertThrows(
              InvocationTargetException.class, () -> transport.getMethod("okHttp").invoke(null));
      assertEquals(
          "java.lang.IllegalStateException: OkHttp is not on the class path; add"
              + " com.squareup.okhttp3:okhttp-jvm 5, or use Transport.apache().",
          refused.getCause().toString());
    }
  }

  private static URL[] withoutOkHttp() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).getFileName().toString().startsWith("okhttp"))
        .map(WithoutOkHttpTest::url)
        .toArray(URL[]::new);
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry, e);
    }
  }
}
