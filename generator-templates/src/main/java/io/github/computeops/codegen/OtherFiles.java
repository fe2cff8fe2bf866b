package io.github.computeops.codegen;

import java.util.List;
import java.util.stream.Stream;
import org.openapitools.codegen.SupportingFile;

/** The files that are neither an interface nor a model, each from a template of its own. */
final class OtherFiles {
  /** The runtime shows its internal packages to the module of this name alone. */
  private static final String MODULE = "io.github.computeops.api";

  private static final String PACKAGE_INFO = "package-info.java";

  private OtherFiles() {}

  static List<SupportingFile> of(String apiPackage, String modelPackage) {
    return Stream.concat(
            Stream.of(
                new SupportingFile("apis.mustache", folder(apiPackage), "Apis.java"),
                new SupportingFile("java-names.mustache", "java-names.txt"),
                new SupportingFile("notes.mustache", "notes.txt"),
                new SupportingFile("operations.mustache", "operations.md"),
                new SupportingFile("package-info.api.mustache", folder(apiPackage), PACKAGE_INFO),
                new SupportingFile(
                    "package-info.model.mustache", folder(modelPackage), PACKAGE_INFO)),
            descriptor(apiPackage))
        .toList();
  }

  private static Stream<SupportingFile> descriptor(String apiPackage) {
    return apiPackage.equals(MODULE)
        ? Stream.of(new SupportingFile("module-info.mustache", "module-info.java"))
        : Stream.empty();
  }

  private static String folder(String name) {
    return name.replace('.', '/');
  }
}
