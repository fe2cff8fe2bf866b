package io.github.computeops.build.release;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingCheckTest {
  private static final String SHARED =
      "<url>u</url><licenses>l</licenses><developers>d</developers><scm>s</scm>";
  @TempDir private Path group;

  @BeforeEach
  void stage() throws IOException {
    pom("parent", "<packaging>pom</packaging><name>n</name><description>d</description>" + SHARED);
    pom("client", "<parent>p</parent><name>n</name><description>d</description>");
    jar("META-INF/maven/group/client/pom.properties");
    for (String suffix : new String[] {"-sources.jar", "-javadoc.jar", "-cyclonedx.json"}) {
      Files.writeString(group.resolve("client/1/client-1" + suffix), "");
    }
  }

  private void pom(String artifact, String elements) throws IOException {
    Files.createDirectories(group.resolve(artifact).resolve("1"));
    Files.writeString(
        group.resolve(artifact).resolve("1/" + artifact + "-1.pom"),
        "<project>" + elements + "</project>");
  }

  private void jar(String entry) throws IOException {
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(group.resolve("client/1/client-1.jar")))) {
      jar.putNextEntry(new JarEntry(entry));
    }
  }

  @Test
  void jarThatDoesNotTellItsVersionIsNamed() throws IOException {
    jar("META-INF/maven/group/other/pom.properties");
    assertEquals("client has a jar without its pom.properties, which tells the version.", fault());
  }

  @Test
  void completeFolderPasses() {
    assertDoesNotThrow(this::check);
  }

  @Test
  void missingFilesAreNamed() throws IOException {
    Files.delete(group.resolve("client/1/client-1-sources.jar"));
    Files.delete(group.resolve("client/1/client-1.jar"));
    assertEquals(
        "client has no file that ends with -sources.jar.\n"
            + "client has no file that ends with .jar.",
        fault());
  }

  @Test
  void missingElementsAreNamed() throws IOException {
    pom("parent", "<packaging>pom</packaging><name>n</name><description>d</description>");
    pom("client", "<name>n</name>" + SHARED);
    assertEquals(
        "The pom of parent has no url.\nThe pom of parent has no licenses.\n"
            + "The pom of parent has no developers.\nThe pom of parent has no scm.\n"
            + "The pom of client has no description.",
        fault());
  }

  @Test
  void withoutAParentNothingIsInherited() throws IOException {
    pom("client", "<name>n</name><description>d</description><url>u</url><licenses>l</licenses>");
    assertEquals("The pom of client has no developers.\nThe pom of client has no scm.", fault());
  }

  @Test
  void whatIsNotPublishedIsNamed() throws IOException {
    pom("tools", "");
    assertEquals("tools is there, but is not published; give its pom maven.deploy.skip.", fault());
  }

  @Test
  void whatWasNotDeployedIsNamed() {
    IllegalStateException failure =
        assertThrows(
            IllegalStateException.class,
            () -> StagingCheck.main(new String[] {group.toString(), "parent", "client", "bom"}));
    assertEquals("bom has no pom; was it deployed?", failure.getMessage());
  }

  private void check() throws IOException {
    StagingCheck.main(new String[] {group.toString(), "parent", "client"});
  }

  private String fault() {
    return assertThrows(IllegalStateException.class, this::check).getMessage();
  }
}
