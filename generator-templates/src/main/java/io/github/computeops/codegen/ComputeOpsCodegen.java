package io.github.computeops.codegen;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationsMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code compute-ops}: Feign interfaces and models from the prepared description.
 *
 * <p>openapi-generator parses, validates, renders and writes; what a schema or an operation becomes
 * in Java is decided here, from the description itself, since the generator's own model drops much
 * of what OpenAPI 3.1 says.
 */
public final class ComputeOpsCodegen extends QuietCodegen {
  /** The option that names the listing of the Java names given before. */
  private static final String MEMORY = "nameMemory";

  static final String OWN_API = "io.github.computeops.api";

  private static final Logger LOG = LoggerFactory.getLogger(ComputeOpsCodegen.class);

  private Map<String, Rendered> types = Map.of();
  private Map<String, Api> apis = Map.of();
  private Map<String, Operation> operations = Map.of();

  /** Made by the generator's service loader. */
  public ComputeOpsCodegen() {
    embeddedTemplateDir = "compute-ops";
    templateDir = "compute-ops";
    apiPackage = OWN_API;
    modelPackage = "io.github.computeops.model";
    modelTemplateFiles.put("model.mustache", ".java");
    apiTemplateFiles.put("api.mustache", ".java");
    // Maven's plugin hands over no option that is not declared.
    cliOptions.add(new CliOption(MEMORY, "the listing of the Java names given before"));
  }

  /** The packages may be others: those of another service. */
  @Override
  public void processOpts() {
    super.processOpts();
    supportingFiles.addAll(OtherFiles.of(apiPackage, modelPackage));
  }

  @Override
  public CodegenType getTag() {
    return CodegenType.CLIENT;
  }

  @Override
  public String getName() {
    return "compute-ops";
  }

  @Override
  public String getHelp() {
    return "Feign interfaces and immutable models on io.github.computeops.json.";
  }

  @Override
  public void preprocessOpenAPI(OpenAPI openApi) {
    Description description = Description.read(Path.of(getInputSpec()), memory());
    ApiReader reader = new ApiReader(description);
    List<Api> read = reader.read();
    apis = read.stream().collect(Collectors.toMap(Api::tag, Function.identity()));
    operations =
        read.stream()
            .flatMap(api -> api.operations().stream())
            .collect(Collectors.toMap(Operation::key, Function.identity()));
    List<JobTemplate> jobs = JobTemplate.all(description);
    types =
        Stream.concat(reader.rendered(), jobs.stream().map(Rendered::of))
            .collect(Collectors.toMap(Rendered::name, Function.identity()));
    description.notes().all().forEach(note -> LOG.warn(note.sentence()));
    additionalProperties.put("notes", description.notes().all());
    additionalProperties.put("allApis", read);
    additionalProperties.put("hasModels", !types.isEmpty());
    supportingFiles.addAll(new JobFiles(jobs).files());
    additionalProperties.putAll(new JobFiles(jobs).variables());
    List<ResourceKind> kinds = reader.resourceKinds(read);
    additionalProperties.put("resourceKinds", kinds);
    supportingFiles.addAll(OtherFiles.of(kinds, modelPackage));
    additionalProperties.put(
        "javaNames", new JavaNames(apiPackage, modelPackage).of(read, reader.types()));
    additionalProperties.put("apiPath", apiPackage.replace('.', '/'));
    additionalProperties.put("fit", new LineWidth());
    openApi.setWebhooks(null); // what the service calls is nothing to call
    openApi.components(new Components().schemas(placeholders()));
  }

  private NameMemory memory() {
    Object listing = additionalProperties.get(MEMORY);
    return listing == null ? NameMemory.NONE : NameMemory.read(Path.of(listing.toString()));
  }

  /**
   * The generator asks for a model for each schema it sees; it shall see exactly the types there
   * are to generate.
   */
  @SuppressWarnings("rawtypes")
  private Map<String, Schema> placeholders() {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    types.keySet().stream()
        .sorted()
        .forEach(
            name ->
                schemas.put(
                    name, new ObjectSchema().addProperty("placeholder", new StringSchema())));
    return schemas;
  }

  @Override
  public String toApiName(String tag) {
    return apis.get(tag).name();
  }

  @Override
  public String toApiFilename(String tag) {
    return toApiName(tag);
  }

  @Override
  public String modelFileFolder() {
    return outputFolder + File.separator + folder(modelPackage);
  }

  @Override
  public String apiFileFolder() {
    return outputFolder + File.separator + folder(apiPackage);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public CodegenModel fromModel(String name, Schema schema) {
    CodegenModel model = new CodegenModel();
    model.name = name;
    model.classname = name;
    return model;
  }

  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.forEach(this::fill);
    return models;
  }

  private void fill(String name, ModelsMap map) {
    map.put(types.get(name).kind(), types.get(name).value());
    map.put("package", packageOf(types.get(name)));
  }

  @Override
  public String modelFilename(String template, String name) {
    String file = super.modelFilename(template, name);
    return file.replace(
        modelFileFolder(), outputFolder + File.separator + folder(packageOf(types.get(name))));
  }

  private String packageOf(Rendered type) {
    if (type.isJobTemplate()) {
      return JobFiles.PACKAGE;
    }
    return type.isBesideApi() ? apiPackage : modelPackage;
  }

  @Override
  public CodegenOperation fromOperation(
      String path,
      String method,
      io.swagger.v3.oas.models.Operation operation,
      List<Server> servers) {
    CodegenOperation result = new CodegenOperation();
    result.operationId = operations.get(method + " " + path).name();
    result.nickname = result.operationId;
    result.path = path;
    result.httpMethod = method;
    return result;
  }

  @Override
  public void addOperationToGroup(
      String tag,
      String path,
      io.swagger.v3.oas.models.Operation operation,
      CodegenOperation result,
      Map<String, List<CodegenOperation>> groups) {
    String first =
        operation.getTags() == null || operation.getTags().isEmpty()
            ? tag
            : operation.getTags().get(0);
    if (tag.equals(first)) {
      groups.computeIfAbsent(tag, key -> new ArrayList<>()).add(result);
    }
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(OperationsMap map, List<ModelMap> models) {
    String name = map.getOperations().getClassname();
    map.put(
        "api",
        apis.values().stream().filter(api -> api.name().equals(name)).findFirst().orElseThrow());
    return map;
  }

  private static String folder(String name) {
    return name.replace('.', File.separatorChar);
  }
}
