package io.github.computeops.spec.update;

import io.github.computeops.spec.SpecException;
import io.github.computeops.spec.compare.JavaChanges;
import io.github.computeops.spec.compare.JavaNames;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Builds both copies with Maven, in parallel. */
record MavenBuilds(MavenCall maven) implements Builds {
  private static final String API = "generated";
  private static final Path LISTING = Path.of(API, "api.txt");
  private static final Path TARGET = Path.of(API, "target");
  private static final Path SOURCES = TARGET.resolve("generated-sources/compute-ops");
  private static final Path NAMES = SOURCES.resolve("java-names.txt");
  private static final Path NOTES = SOURCES.resolve("notes.txt");

  @Override
  public BuildResult of(Workspace workspace) {
    CompletableFuture<Void> before =
        CompletableFuture.runAsync(() -> build(workspace.before(), workspace, "before"));
    CompletableFuture<Void> after =
        CompletableFuture.runAsync(() -> build(workspace.after(), workspace, "after"));
    await(after);
    await(before);
    return new BuildResult(
        JavaNames.read(workspace.before().resolve(NAMES)),
        JavaNames.read(workspace.after().resolve(NAMES)),
        JavaChanges.between(jar(workspace.before()), jar(workspace.after()))
            .withListed(workspace.before().resolve(LISTING), workspace.after().resolve(LISTING)),
        notes(workspace.after().resolve(NOTES)));
  }

  private static List<String> notes(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new SpecException(file + " cannot be read; run again.");
    }
  }

  private void build(Path copy, Workspace workspace, String log) {
    new Command(
            maven.of(
                copy, "-pl", API, "-am", "-Dmaven.test.skip=true", "-Dapi.accept=true", "package"),
            copy,
            workspace.log(log))
        .run();
  }

  private static Path jar(Path copy) {
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(copy.resolve(TARGET), "*.jar")) {
      return jars.iterator().next();
    } catch (IOException | NoSuchElementException e) {
      throw new SpecException(copy + " has no jar of the generated API; run again.");
    }
  }

  private static void await(CompletableFuture<Void> build) {
    try {
      build.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof SpecException fault ? fault : e;
    }
  }
}
