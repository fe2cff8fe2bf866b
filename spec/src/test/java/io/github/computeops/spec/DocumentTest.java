package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
  @TempDir Path folder;

  private static String sentence(String text) {
    return Given.sentence(() -> Given.description(text));
  }

  private String sentence(Path file) {
    return Given.sentence(() -> Document.read(file));
  }

  @Test
  void rejectsAFileThatDoesNotExist() {
    Path file = folder.resolve("no.yaml");
    assertEquals(file + ": does not exist; check the path.", sentence(file));
  }

  @Test
  void rejectsAFolder() {
    assertEquals(
        folder
            + ": cannot be read; check that it is a file and that you have permission to read it.",
        sentence(folder));
  }

  @Test
  void rejectsBytesThatAreNotUtf8() throws IOException {
    Path file = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', (byte) 0xE9});
    assertEquals(file + ": is not UTF-8 text; save it as UTF-8.", sentence(file));
  }

  @Test
  void rejectsAFileOverTheLimitBeforeReadingIt() throws IOException {
    Path file = folder.resolve("huge.yaml");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(64 * 1024 * 1024 + 1);
    }
    assertEquals(file + ": is larger than 64 MiB; check that it is a description.", sentence(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "<!DOCTYPE html>\n<html><head><title>Sign in: HPE</title></head></html>",
        "\n<html>Not found</html>"
      })
  void rejectsAnEmptyFileAndAWebPage(String text) {
    assertEquals(
        "spec.yaml: is empty or a web page; download the YAML or JSON file itself.",
        sentence(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- openapi: 3.1.0", "[]", "Not found", "42", "# only a comment"})
  void rejectsAListOrAScalarAtTheTop(String text) {
    assertEquals(
        "spec.yaml#: is a list or a scalar instead of an object; check that it is the right file.",
        sentence(text));
  }

  @Test
  void namesTheLineWhereJsonIsTruncated() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: expected the node content, but found"
            + " '<stream end>' at line 2, column 18.",
        sentence("{\"openapi\": \"3.1.0\",\n \"paths\": {\"/a\"" + ": "));
  }

  @Test
  void namesTheLineOfAYamlError() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: mapping values are not allowed here at line 2,"
            + " column 5.",
        sentence("openapi: 3.1.0\na: b: c"));
  }

  @Test
  void rejectsControlCharacters() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: special characters are not allowed.",
        sentence("a: \u0001"));
  }

  @Test
  void rejectsASecondDocument() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: expected a single document in the stream but found another"
            + " document at line 2, column 1.",
        sentence("a: 1\n---\nb: 2"));
  }

  @Test
  void rejectsADuplicateName() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: found duplicate key get at line 3, column 3.",
        sentence("/a:\n  get: 1\n  get: 2"));
  }

  @Test
  void rejectsADuplicateNameThatIsQuotedOnce() {
    assertEquals(
        "spec.yaml: is neither YAML nor JSON: found duplicate key 200 at line 2, column 1.",
        sentence("200: ok\n'200': ok"));
  }

  @Test
  void readsNamesExactlyAsWritten() {
    assertEquals(
        List.of("200", "1e3", "0o17", "true", "~", "null", "", "2001-01-01", "12:30"),
        List.copyOf(
            Given.description(
                    "{200: a, 1e3: a, 0o17: a, true: a, ~: a, null: a, '': a, 2001-01-01: a,"
                        + " 12:30: a}")
                .tree()
                .keySet()));
  }

  @Test
  void readsTheSameFromYamlAndFromJsonWithTabsAndAByteOrderMark() {
    assertEquals(
        Map.of("a", List.of(1, "x/y", "\uD83D\uDE00")),
        Given.tree("\uFEFF{\n\t\"a\":\t[1, \"x\\/y\", \"\\ud83d\\ude00\"]\n}"));
  }

  @Test
  void mergeKeysOfYamlAddTheirMembers() {
    assertEquals(
        Map.of("base", Map.of("200", "x"), "more", Map.of("200", "x", "404", "y")),
        Given.tree("base: &b {200: x}\nmore:\n  <<: *b\n  404: y"));
  }
}
