package io.github.computeops.pipeline;

import io.github.computeops.spec.SpecException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Calls openapi-generator with our templates. */
final class Generator {
  private Generator() {}

  static void generate(ApiBuild build) {
    try {
      DefaultGenerator generator = new DefaultGenerator();
      generator.setGenerateMetadata(false);
      generator.opts(input(build)).generate();
    } catch (SpecValidationException e) {
      throw new SpecException(build.prepared() + " is not valid: " + e.getMessage());
    } catch (RuntimeException e) {
      throw new SpecException(rootOf(e));
    }
  }

  private static ClientOptInput input(ApiBuild build) {
    CodegenConfigurator configurator =
        new CodegenConfigurator()
            .setGeneratorName("compute-ops")
            .setInputSpec(build.prepared().toString())
            .setOutputDir(build.sources().toString())
            .setApiPackage(build.root() + ".api")
            .setModelPackage(build.root() + ".model")
            .setValidateSpec(true);
    Path names = build.names();
    if (Files.exists(names)) {
      configurator.addAdditionalProperty("nameMemory", names.toString());
    }
    return configurator.toClientOptInput();
  }

  /** Each layer of the generator wraps what the one below says. */
  private static String rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.toString() : root.getMessage();
  }
}
