package io.github.computeops.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareTest {
  private static final Path DESCRIPTION = Path.of("compute-ops-mgmt.yaml");
  private static final Path OVERLAY = Path.of("overlay.yaml");
  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void ourDescriptionIsInCanonicalForm() throws IOException {
    Path formatted = folder.resolve("formatted.yaml");
    Format.main(new String[] {DESCRIPTION.toString(), formatted.toString()});
    assertEquals(-1, Files.mismatch(DESCRIPTION, formatted));
  }

  @Test
  void ourOverlayFitsOurDescription() {
    Document description = Document.read(DESCRIPTION);
    Overlay.read(Document.read(OVERLAY)).applyTo(description);
    Checks.isSound(description);
  }

  @Test
  void ourPreparedDescriptionHasAllOperations() {
    assertEquals(
        operations(Document.read(DESCRIPTION)),
        operations(Prepare.prepare(DESCRIPTION, Optional.of(OVERLAY))));
  }

  private static Set<String> operations(Document description) {
    Set<String> operations = new TreeSet<>();
    ((Map<?, ?>) description.tree().get("paths"))
        .forEach(
            (path, item) ->
                ((Map<?, ?>) item)
                    .keySet().stream()
                        .filter(HttpMethods.ALL::contains)
                        .forEach(method -> operations.add(method + " " + path)));
    return operations;
  }

  @Test
  void writesThePreparedDescriptionInCanonicalFormIntoANewFolder() throws IOException {
    Path description =
        file("spec.json", "{\"paths\": {\"/a\": {\"get\": {}}}, \"openapi\": \"3.1.0\"}");
    Path overlay =
        file(
            "overlay.yaml",
            "overlay: 1.0.0\nactions: [{target: $.paths.*.get, description: why, update: {operationId: a}}]");
    Path templates = file("job-templates.yaml", JobTemplatesTest.ONE);
    Path prepared = folder.resolve("new/prepared.yaml");
    Prepare.main(
        new String[] {
          description.toString(), overlay.toString(), templates.toString(), prepared.toString()
        });
    assertEquals(
        "openapi: '3.1.0'\npaths:\n  /a:\n    get:\n      operationId: a\n"
            + JobTemplatesTest.ADDED,
        Files.readString(prepared));
  }

  @Test
  void theOverlayCanCorrectBrokenReferencesAndDuplicateIds() throws IOException {
    Path description =
        file(
            "spec.yaml",
            "{openapi: 3.1.0, paths: {/a: {get: {operationId: a, x: {$ref: '#/no'}}, put: {operationId: a}}}}");
    Path overlay =
        file(
            "overlay.yaml",
            "overlay: 1.0.0\nactions:\n- {target: $.paths.*.get.x, description: why, remove: true}\n"
                + "- {target: $.paths.*.put, description: why, update: {operationId: b}}\n");
    assertEquals(
        Given.tree("{openapi: 3.1.0, paths: {/a: {get: {operationId: a}, put: {operationId: b}}}}"),
        Prepare.prepare(description, Optional.of(overlay)).tree());
  }

  @Test
  void aFaultAfterTheOverlayNamesBothFiles() throws IOException {
    Path description = file("spec.yaml", "{openapi: 3.1.0, paths: {/a: {}}}");
    Path overlay =
        file(
            "overlay.yaml",
            "overlay: 1.0.0\nactions: [{target: $.paths.*, description: why, update: {$ref: x.yaml}}]");
    assertEquals(
        description
            + " with "
            + overlay
            + "#/paths/~1a/$ref: \"x.yaml\" points outside the file; bundle the description into one"
            + " file.",
        Given.sentence(() -> Prepare.prepare(description, Optional.of(overlay))));
  }

  @Test
  void formattingKeepsFaultsForTheOverlayToCorrect() throws IOException {
    Path file = file("spec.yaml", "{paths: {/a: {$ref: '#/no'}}, openapi: 3.1.0}");
    Format.main(new String[] {file.toString(), file.toString()});
    assertEquals("openapi: '3.1.0'\npaths:\n  /a:\n    $ref: '#/no'\n", Files.readString(file));
  }

  @Test
  void doesNotFormatAnOverlayOrOverwriteAFolder() throws IOException {
    Path spec = file("spec.yaml", "{openapi: 3.1.0, paths: {/a: {}}}");
    assertEquals(
        "overlay.yaml#: has no \"openapi\"; an OpenAPI 3 description is needed.",
        Given.sentence(() -> Format.main(new String[] {OVERLAY.toString(), "x.yaml"})));
    assertEquals(
        folder + ": cannot be written; check the permissions of the folder and the free space.",
        Given.sentence(() -> Format.main(new String[] {spec.toString(), folder.toString()})));
  }

  @Test
  void saysWhichArgumentsItNeeds() {
    assertEquals(
        "Prepare needs four arguments: a description, an overlay, job templates and the file to"
            + " write.",
        Given.sentence(() -> Prepare.main(new String[] {"a"})));
    assertEquals(
        "Format needs two arguments: the description to read and the file to write.",
        Given.sentence(() -> Format.main(new String[0])));
  }

  @Test
  void aFaultHasNoStackTrace() {
    assertEquals(
        List.of(),
        List.of(
            assertThrows(SpecException.class, () -> Document.read(folder.resolve("no")))
                .getStackTrace()));
  }
}
