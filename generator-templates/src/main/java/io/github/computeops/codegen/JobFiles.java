package io.github.computeops.codegen;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.SupportingFile;

/** What is written of all job templates together. A description without them gets nothing of it. */
record JobFiles(List<JobTemplate> templates) {
  static final String PACKAGE = "io.github.computeops.job.template";

  List<SupportingFile> files() {
    String folder = PACKAGE.replace('.', File.separatorChar);
    return templates.isEmpty()
        ? List.of()
        : List.of(
            new SupportingFile("package-info.job.mustache", folder, "package-info.java"),
            new SupportingFile("job-templates.mustache", folder, "JobTemplates.java"),
            new SupportingFile("job-templates-page.mustache", "job-templates.md"));
  }

  Map<String, Object> variables() {
    return templates.isEmpty()
        ? Map.of()
        : Map.of(
            "allJobTemplates",
            templates,
            "jobPackage",
            PACKAGE,
            "jobPath",
            PACKAGE.replace('.', '/'));
  }
}
