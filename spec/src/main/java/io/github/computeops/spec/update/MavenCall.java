package io.github.computeops.spec.update;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls Maven as this build was called: the same installation, repository and settings.
 *
 * @param home the installation
 * @param repository the local repository
 * @param settings the user's settings file, which may not exist
 * @param offline whether Maven may not use the network
 */
public record MavenCall(Path home, String repository, String settings, boolean offline) {

  List<String> of(Path project, String... arguments) {
    List<String> call = new ArrayList<>();
    call.add(home.resolve(File.separatorChar == '\\' ? "bin/mvn.cmd" : "bin/mvn").toString());
    call.addAll(List.of("-B", "-ntp", "-q", "-f", project.resolve("pom.xml").toString()));
    call.add("-Dmaven.repo.local=" + repository);
    if (offline) {
      call.add("-o");
    }
    if (Files.exists(Path.of(settings))) {
      call.addAll(List.of("-s", settings));
    }
    call.addAll(List.of(arguments));
    return call;
  }
}
