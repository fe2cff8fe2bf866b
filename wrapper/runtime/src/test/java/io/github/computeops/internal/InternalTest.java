package io.github.computeops.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InternalTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  /** A Javadoc comment, the annotations after it, and what they are on. */
  private static final Pattern DECLARATION =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+((?:@[^\\n]+\\s+)*)(\\w+)", Pattern.DOTALL);

  @Test
  void whatIsMarkedAsInternalIsHiddenFromJavadocAndNothingElse() throws IOException {
    List<String> marked = new ArrayList<>();
    List<String> hidden = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher declaration = DECLARATION.matcher(Files.readString(file));
        while (declaration.find()) {
          String place = file.getFileName() + " at " + declaration.start();
          // Protected members are left out of the Javadoc as they are.
          if (declaration.group(2).contains("@Internal")
              && !declaration.group(3).equals("protected")) {
            marked.add(place);
          }
          if (declaration.group(1).contains("\n")
              && declaration.group(1).matches("(?s).*\\* @hidden\\s.*")) {
            hidden.add(place);
          }
        }
      }
    }
    assertTrue(marked.size() > 10, "found only " + marked);
    assertEquals(marked, hidden);
  }
}
