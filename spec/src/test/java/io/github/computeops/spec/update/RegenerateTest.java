package io.github.computeops.spec.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.spec.SpecException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Updates a small project, without Maven. */
class RegenerateTest {
  private static final String OURS =
      "openapi: '3.1.0'\npaths:\n  /a:\n    get:\n      operationId: a\n      summary: Ours\n";
  private static final String NEW =
      "openapi: 3.1.0\npaths:\n  /a:\n    get: {summary: Theirs, operationId: a}\n    put: {operationId: b}\n";
  @TempDir private Path project;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void commit() throws IOException {
    write("spec/compute-ops-mgmt.yaml", OURS);
    write("generated/api.txt", "old\n");
    write("spec/java-names.txt", "old names\n");
    write(".gitignore", "target/\n");
    overlay("$.paths['/a'].get");
    git("init", "-q");
    git("add", "-A");
    git("-c", "user.name=n", "-c", "user.email=e@example.com", "commit", "-qm", "first");
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(project.resolve(file).getParent());
    Files.writeString(project.resolve(file), text);
  }

  private void overlay(String target) throws IOException {
    write(
        "spec/overlay.yaml",
        "overlay: 1.0.0\nactions: [{target: \""
            + target
            + "\", description: Why., update: {x-java-name: read}}]\n");
  }

  private void git(String... arguments) {
    List<String> call = new java.util.ArrayList<>(List.of("git"));
    call.addAll(List.of(arguments));
    new Command(call, project, project.resolve("target/git.log")).run();
  }

  private void run(String description, boolean theirs, Builds builds) throws IOException {
    write("target/new.yaml", description);
    Settings settings =
        new Settings(
            project,
            project.resolve("target/regenerate"),
            "target/new.yaml",
            "",
            theirs,
            Duration.ofSeconds(5),
            null);
    new Regenerate(settings, builds, new PrintStream(printed, true, StandardCharsets.UTF_8)).run();
  }

  private String rejection(String description, Builds builds) {
    return assertThrows(SpecException.class, () -> run(description, false, builds)).getMessage();
  }

  private static BuildResult built(Workspace workspace) {
    workspace.write("after/generated/api.txt", "new\n");
    workspace.write("after/spec/java-names.txt", "new names\n");
    return BuildResult.UNKNOWN;
  }

  private String read(String file) throws IOException {
    return Files.readString(project.resolve(file));
  }

  private void assertUntouched() throws IOException {
    assertEquals(OURS, read("spec/compute-ops-mgmt.yaml"));
    assertEquals("old\n", read("generated/api.txt"));
    assertEquals("old names\n", read("spec/java-names.txt"));
  }

  @Test
  void appliesAnUpdateThatBuilds() throws IOException {
    run(NEW, false, RegenerateTest::built);
    assertEquals(OURS + "    put:\n      operationId: b\n", read("spec/compute-ops-mgmt.yaml"));
    assertEquals("new\n", read("generated/api.txt"));
    assertEquals("new names\n", read("spec/java-names.txt"));
    assertTrue(read("target/regenerate/report.md").contains("- `PUT /a`: added"));
    assertTrue(printed.toString(StandardCharsets.UTF_8).contains("Operations: 1 added, 0 removed"));
  }

  @Test
  void keepsTheirProseOnRequest() throws IOException {
    run(NEW, true, RegenerateTest::built);
    assertTrue(read("spec/compute-ops-mgmt.yaml").contains("summary: Theirs"));
  }

  @Test
  void whatIsCommittedIsTakenFromTheWorkingTreeUnlessThatHasChanges() throws IOException {
    Workspace workspace = Workspace.empty(project, project.resolve("target/regenerate"));
    assertEquals(project, new CommittedBuild(null, workspace).project(tree -> true));
    write("spec/more.txt", "not committed");
    assertThrows(
        NullPointerException.class,
        () -> new CommittedBuild(null, workspace).project(tree -> true));
    assertTrue(Files.exists(workspace.before().resolve("spec/compute-ops-mgmt.yaml")));
    assertTrue(Files.notExists(workspace.before().resolve("spec/more.txt")));
  }

  @Test
  void aFailedBuildLeavesTheWorkingTreeUnchanged() throws IOException {
    String sentence =
        rejection(
            NEW,
            workspace -> {
              built(workspace);
              throw new SpecException("It does not compile.");
            });
    assertEquals("It does not compile.", sentence);
    assertUntouched();
    assertTrue(
        read("target/regenerate/report.md")
            .contains("The update was not applied: It does not compile."));
  }

  @Test
  void namesEveryActionOfAnOverlayThatNoLongerFits() throws IOException {
    overlay("$.paths['/gone'].get");
    assertEquals(
        "The overlay no longer fits; the working tree is unchanged. Remove or correct these"
            + " actions in "
            + project.resolve("spec/overlay.yaml")
            + ", then run again:\n#/actions/0 `$.paths['/gone'].get` (Why)",
        rejection(NEW, RegenerateTest::built));
    assertUntouched();
  }

  @Test
  void rejectsAnotherServiceBeforeAnythingIsDone() throws IOException {
    assertEquals(
        "target/new.yaml#/paths: has only 0 of the 1 known operations; it describes another"
            + " service, or is incomplete.",
        rejection("openapi: 3.1.0\npaths: {/other: {get: {}}}\n", RegenerateTest::built));
    assertEquals(
        "target/new.yaml#: has no \"openapi\"; an OpenAPI 3 description is needed.",
        rejection("swagger: '2.0'\npaths: {/a: {get: {}}}\n", RegenerateTest::built));
    assertUntouched();
    assertTrue(Files.notExists(project.resolve("target/regenerate")));
  }

  @Test
  void rejectsBrokenReferences() throws IOException {
    assertEquals(
        "target/new.yaml#/paths/~1a/get/x/$ref: \"#/no\" points to nothing; add the definition or"
            + " correct the reference in the overlay.",
        rejection(
            "openapi: 3.1.0\npaths: {/a: {get: {x: {$ref: '#/no'}}}}\n", RegenerateTest::built));
    assertUntouched();
  }
}
