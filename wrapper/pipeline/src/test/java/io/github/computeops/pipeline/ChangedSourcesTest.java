package io.github.computeops.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangedSourcesTest {
  @TempDir private Path folder;
  private ChangedSources changed;

  @BeforeEach
  void write() throws IOException {
    changed = new ChangedSources(folder.resolve("before"), folder.resolve("now"));
    for (String side : List.of("before", "now")) {
      write(side + "/p/Same.java", "class Same {}");
      write(side + "/p/Changed.java", "class Changed { /* " + side + " */ }");
    }
    write("now/p/New.java", "class New {}");
    for (String name : List.of("Same", "Same$Inner", "Changed", "Changed$Gone", "ChangedNot")) {
      write("classes/p/" + name + ".class", name);
    }
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  @Test
  void whatIsNewOrDiffersIsCompiled() throws IOException {
    assertEquals(
        List.of(Path.of("p/Changed.java"), Path.of("p/New.java")),
        changed.all().stream().sorted().toList());
    assertFalse(changed.hasGone());
  }

  @Test
  void allIsCompiledIfASourceIsGone() throws IOException {
    write("before/p/Gone.java", "class Gone {}");
    assertTrue(changed.hasGone());
  }

  @Test
  void classesOfChangedSourcesAreNotKept() throws IOException {
    changed.keepClasses(folder.resolve("classes"), folder.resolve("kept"));
    try (Stream<Path> kept = Files.list(folder.resolve("kept/p"))) {
      assertEquals(
          List.of("ChangedNot.class", "Same$Inner.class", "Same.class"),
          kept.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }
}
