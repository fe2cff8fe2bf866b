package io.github.computeops.build.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameGateTest {
  @TempDir private Path folder;
  private Path generated;
  private Path committed;

  @BeforeEach
  void generate() throws IOException {
    generated = Files.writeString(folder.resolve("generated.txt"), "/a\tpkg.A\n/b\tpkg.B\n");
    committed = folder.resolve("names.txt");
  }

  private void run(boolean accept) throws IOException {
    NameGate.main(
        new String[] {generated.toString(), committed.toString(), String.valueOf(accept)});
  }

  @Test
  void acceptsNamesThatAreCommitted() throws IOException {
    Files.copy(generated, committed);
    run(false);
  }

  @Test
  void rejectsAnyOtherAndSaysHowToAcceptThem() throws IOException {
    Files.writeString(committed, "/a\tpkg.Other\n/b\tpkg.B\n");
    String message = assertThrows(SurfaceDriftException.class, () -> run(false)).getMessage();
    assertTrue(message.startsWith("The Java names differ from "), message);
    assertTrue(
        message.contains("1 lines removed, 1 added.\n- /a\tpkg.Other\n+ /a\tpkg.A"), message);
    assertTrue(message.contains("./mvnw -pl generated -am compile -Dapi.accept=true"), message);
  }

  @Test
  void acceptWritesThem() throws IOException {
    run(true);
    assertEquals(Files.readString(generated), Files.readString(committed));
  }
}
