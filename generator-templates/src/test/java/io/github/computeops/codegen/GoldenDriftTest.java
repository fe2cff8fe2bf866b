package io.github.computeops.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenDriftTest {
  private static final String ADVICE =
      " Read the difference. If it is intended, accept it with"
          + " ./mvnw -pl generator-templates -am test -Dgolden.accept=true, and commit it.";

  @TempDir private Path folder;

  @BeforeEach
  void accept() throws IOException {
    new Golden(folder).accept(new TreeMap<>(Map.of("gone/Old.java", "old")));
    new Golden(folder).accept(new TreeMap<>(Map.of("a/A.java", "one\ntwo\n", "b/B.java", "b\n")));
  }

  @Test
  void whatWasAcceptedDoesNotDrift() {
    assertDrift(Optional.empty(), Map.of("a/A.java", "one\ntwo\n", "b/B.java", "b\n"));
  }

  @Test
  void namesTheFirstFileAndLineThatDiffer() {
    assertDrift(
        Optional.of("a/A.java differs at line 2:\nexpected:  two\ngenerated: three\n" + ADVICE),
        Map.of("a/A.java", "one\nthree\n", "b/B.java", "c\n"));
  }

  @Test
  void namesAFileThatEndsEarly() {
    assertDrift(
        Optional.of(
            "a/A.java differs at line 2:\nexpected:  two\ngenerated: (the end of the file)\n"
                + ADVICE),
        Map.of("a/A.java", "one\n", "b/B.java", "b\n"));
  }

  @Test
  void namesAFileThatIsMissing() {
    assertDrift(
        Optional.of("a/A.java is expected, but not generated." + ADVICE),
        Map.of("b/B.java", "b\n"));
  }

  @Test
  void namesAFileThatIsNew() {
    assertDrift(
        Optional.of("b/C.java is generated, but not expected." + ADVICE),
        Map.of("a/A.java", "one\ntwo\n", "b/B.java", "b\n", "b/C.java", ""));
  }

  private void assertDrift(Optional<String> sentence, Map<String, String> generated) {
    assertEquals(sentence, new Golden(folder).drift(new TreeMap<>(generated)));
  }
}
