package io.github.computeops.build.surface;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleExportsTest {
  @TempDir private Path folder;

  @Test
  void exportsOfThePublicSurfaceAndQualifiedOnesPass() throws IOException {
    module("exports harbour; exports hold to friend;");
    assertDoesNotThrow(() -> ModuleExports.check(folder, Set.of("harbour")));
  }

  @Test
  void aPublicPackageThatIsNotExportedFails() throws IOException {
    module("exports harbour;");
    assertEquals(
        "hold has public API, but the module-info of fleet does not export it; add it.",
        failure(Set.of("harbour", "hold")));
  }

  @Test
  void anExportedPackageWithoutPublicApiFails() throws IOException {
    module("exports harbour; exports hold;");
    assertEquals(
        "hold has no public API, but the module-info of fleet exports it; remove it.",
        failure(Set.of("harbour")));
  }

  @Test
  void classesWithoutADescriptorPass() {
    assertDoesNotThrow(() -> ModuleExports.check(folder, Set.of("harbour")));
  }

  private String failure(Set<String> packages) {
    return assertThrows(IllegalStateException.class, () -> ModuleExports.check(folder, packages))
        .getMessage();
  }

  private void module(String directives) throws IOException {
    String[] sources = {
      write("module-info.java", "module fleet { " + directives + " }"),
      write("harbour/Ship.java", "package harbour; public interface Ship {}"),
      write("hold/Hold.java", "package hold; public interface Hold {}")
    };
    String[] arguments = {
      "-Xlint:-module", "-d", folder.toString(), sources[0], sources[1], sources[2]
    };
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
  }

  private String write(String name, String text) throws IOException {
    Path file = folder.resolve("sources").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }
}
