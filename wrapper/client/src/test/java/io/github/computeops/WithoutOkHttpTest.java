package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class WithoutOkHttpTest {
  @Test
  void transportThatIsNotOnTheClassPathIsNamed() throws Exception {
    try (URLClassLoader loader =
        ChangedClassPath.of(entry -> !entry.getFileName().toString().startsWith("okhttp"))) {
      Class<?> transport = loader.loadClass("io.github.computeops.Transport");
      assertNotNull(transport.getMethod("apache").invoke(null));
      InvocationTargetException rejected =
          assertThrows(
              InvocationTargetException.class, () -> transport.getMethod("okHttp").invoke(null));
      assertEquals(
          "java.lang.IllegalStateException: OkHttp is not on the class path; add"
              + " com.squareup.okhttp3:okhttp-jvm 5, or use Transport.apache().",
          rejected.getCause().toString());
    }
  }
}
