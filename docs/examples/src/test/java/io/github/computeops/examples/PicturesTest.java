package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures show what the examples print; {@code -Dpictures.accept=true} draws them again. */
class PicturesTest {
  private static final int SHOWN = 12;

  @ParameterizedTest
  @EnumSource
  void pictureShowsWhatListServersPrints(TerminalPicture.Theme theme) throws IOException {
    List<String> printed = new Run(() -> Target.of(Map.of(), List.of())).lines(ListServers::run);
    String last = printed.get(printed.size() - 1);
    List<String> shown =
        Stream.concat(printed.stream().limit(SHOWN), Stream.of("…", last)).toList();
    TerminalPicture picture = new TerminalPicture("docs/examples/run ListServers", shown);
    assertDrawn(theme.fileName("list-servers"), picture.svg(theme));
  }

  @ParameterizedTest
  @EnumSource
  void readmeShowsThePicture(TerminalPicture.Theme theme) throws IOException {
    String readme = Files.readString(Snippets.root().resolve("README.md"));
    assertTrue(readme.contains("docs/" + theme.fileName("list-servers")), readme);
  }

  private static void assertDrawn(String name, String svg) throws IOException {
    Path file = Snippets.root().resolve("docs").resolve(name);
    if (Boolean.getBoolean("pictures.accept")) {
      Files.writeString(file, svg);
    }
    assertEquals(svg, Files.readString(file).replace("\r\n", "\n"));
  }
}
