package io.github.computeops.codegen;

import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.Map;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.model.ModelsMap;

/**
 * The frame that openapi-generator gives, without its opinions: no rewriting of the description, no
 * renaming, no escaping, no farewell.
 */
abstract class QuietCodegen extends DefaultCodegen {
  @Override
  public boolean getUseInlineModelResolver() {
    return false;
  }

  @Override
  public boolean getUseOpenapiNormalizer() {
    return false;
  }

  @Override
  public Mustache.Compiler processCompiler(Mustache.Compiler compiler) {
    return compiler.escapeHTML(false);
  }

  /**
   * Leaves out what the inherited method does for its own reading of schemas, and its warning that
   * it is young.
   */
  @Override
  public void setOpenAPI(OpenAPI openApi) {
    openAPI = openApi;
  }

  /** Says nothing at the end; a build that is well is quiet. */
  @Override
  public void postProcess() {}

  /** Text is made safe where it is put into Java, not before. */
  @Override
  public String escapeUnsafeCharacters(String input) {
    return input;
  }

  @Override
  public String escapeQuotationMark(String input) {
    return input;
  }

  @Override
  public String toModelName(String name) {
    return name;
  }

  @Override
  public String toModelFilename(String name) {
    return name;
  }

  @Override
  public String sanitizeTag(String tag) {
    return tag;
  }

  @Override
  public Map<String, ModelsMap> updateAllModels(Map<String, ModelsMap> models) {
    return models;
  }
}
