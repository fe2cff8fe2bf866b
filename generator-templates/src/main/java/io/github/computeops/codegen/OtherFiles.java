package io.github.computeops.codegen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openapitools.codegen.SupportingFile;

/** The files that are neither an interface nor a model, each from a template of its own. */
final class OtherFiles {
  private static final String PACKAGE_INFO = "package-info.java";

  private OtherFiles() {}

  static List<SupportingFile> of(String apiPackage, String modelPackage) {
    return Stream.concat(
            descriptor(apiPackage).stream(), described(apiPackage, modelPackage).stream())
        .toList();
  }

  /** Modules of other services could not see the internal packages of the runtime. */
  private static Optional<SupportingFile> descriptor(String apiPackage) {
    return apiPackage.equals(ComputeOpsCodegen.OWN_API)
        ? Optional.of(new SupportingFile("module-info.mustache", "module-info.java"))
        : Optional.empty();
  }

  private static List<SupportingFile> described(String apiPackage, String modelPackage) {
    return List.of(
        new SupportingFile("apis.mustache", folder(apiPackage), "Apis.java"),
        new SupportingFile("java-names.mustache", "java-names.txt"),
        new SupportingFile("notes.mustache", "notes.txt"),
        new SupportingFile("operations.mustache", "operations.md"),
        new SupportingFile("package-info.api.mustache", folder(apiPackage), PACKAGE_INFO),
        new SupportingFile("package-info.model.mustache", folder(modelPackage), PACKAGE_INFO));
  }

  /** A description whose resources do not name themselves gets no listing of them. */
  static List<SupportingFile> of(List<ResourceKind> kinds, String modelPackage) {
    return kinds.isEmpty()
        ? List.of()
        : List.of(
            new SupportingFile(
                "resource-types.mustache", folder(modelPackage), ResourceKind.LISTING + ".java"));
  }

  private static String folder(String name) {
    return name.replace('.', '/');
  }
}
