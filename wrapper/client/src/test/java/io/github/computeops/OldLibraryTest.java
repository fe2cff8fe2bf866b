package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Libraries that the program pins at versions that are too old. */
class OldLibraryTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "Feign, io.github.openfeign, feign-core, 13.1, 13.2",
    "Feign, io.github.openfeign, feign-core, 9.7.0, 13.2",
    "Apache HttpClient, org.apache.httpcomponents.client5, httpclient5, 5.3.1, 5.4",
    "Apache HttpClient, org.apache.httpcomponents.client5, httpclient5, 5.4-beta1, 5.4"
  })
  void buildNamesTheLibrary(String name, String group, String artifact, String found, String needed)
      throws Exception {
    tells(group, artifact, found);
    assertEquals(sentence(name, found, needed, group + ":" + artifact), failure(folder));
  }

  @Test
  void buildReadsTheManifestOfResilience4j() throws Exception {
    Path old = withManifest("resilience4j", "1.7.1");
    assertEquals(
        sentence("Resilience4j", "1.7.1", "2.0", "io.github.resilience4j:resilience4j-retry"),
        failure(old));
  }

  @Test
  void manifestOfAShadedJarIsAboutTheProgram() throws Exception {
    build(withManifest("fleet-report", "1.0"));
  }

  @ParameterizedTest
  @CsvSource({"13.2", "13.10", "14", "''", "${project.version}"})
  void otherVersionsPass(String version) throws Exception {
    tells("io.github.openfeign", "feign-core", version);
    build(folder);
  }

  private static String sentence(String name, String found, String needed, String artifact) {
    return "%s %s is on the class path, but the client needs %s or newer; set the version of %s in your build."
        .formatted(name, found, needed, artifact);
  }

  private void tells(String group, String artifact, String version) throws IOException {
    Path properties = folder.resolve("META-INF/maven").resolve(group).resolve(artifact);
    Files.createDirectories(properties);
    Files.writeString(properties.resolve("pom.properties"), "version=" + version + "\n");
  }

  private Path withManifest(String title, String version) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.IMPLEMENTATION_TITLE, title);
    attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    Path copy = folder.resolve("resilience4j-retry.jar");
    try (JarFile jar = new JarFile(resilience4j().toFile());
        OutputStream file = Files.newOutputStream(copy);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (JarEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class")) {
          out.putNextEntry(new JarEntry(entry.getName()));
          try (InputStream in = jar.getInputStream(entry)) {
            in.transferTo(out);
          }
        }
      }
    }
    return copy;
  }

  private static Path resilience4j() {
    return ChangedClassPath.entries()
        .filter(entry -> entry.getFileName().toString().startsWith("resilience4j-retry"))
        .findFirst()
        .orElseThrow();
  }

  private static String failure(Path first) {
    InvocationTargetException failed =
        assertThrows(InvocationTargetException.class, () -> build(first));
    assertEquals(IllegalStateException.class, failed.getCause().getClass());
    return failed.getCause().getMessage();
  }

  private static void build(Path first) throws Exception {
    try (URLClassLoader loader = ChangedClassPath.of(entry -> true, first)) {
      ChangedClassPath.buildClient(loader);
    }
  }
}
