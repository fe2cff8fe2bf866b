package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tells whether a run with other versions of the libraries really has them. */
class LibraryVersionsTest {
  @Test
  void versionsAreThoseThatTheRunIsFor() throws Exception {
    assertVersion("feign", feign.Feign.class);
    assertVersion("resilience4j", io.github.resilience4j.retry.Retry.class);
  }

  private static void assertVersion(String library, Class<?> type) throws Exception {
    String expected = System.getProperty("expected." + library, "");
    assumeTrue(!expected.isEmpty());
    Path jar = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    assertTrue(jar.toString().endsWith("-" + expected + ".jar"), jar.toString());
  }
}
