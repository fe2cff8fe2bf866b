package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import feign.RequestLine;
import io.github.computeops.api.Apis;
import io.github.computeops.json.JsonModel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the jars tell GraalVM's Native Image. */
class NativeImageTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @ParameterizedTest
  @ValueSource(strings = {"compute-ops-runtime", "compute-ops-api", "compute-ops-client"})
  void metadataIsValidByTheSchemaOfGraalVm(String artifact) throws IOException {
    try (InputStream schema = stream("/schemas/reachability-metadata-schema-v1.2.0.json")) {
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
              .getSchema(JSON.readTree(schema))
              .validate(metadata(artifact)));
    }
  }

  @Test
  void everyInterfaceIsAProxyAndItsMethodsCanBeRead() throws IOException {
    Set<String> interfaces = interfaces().map(Class::getName).collect(Collectors.toSet());
    assertTrue(interfaces.size() > 30, interfaces.toString());
    assertEquals(new TreeSet<>(interfaces), new TreeSet<>(proxies("compute-ops-api")));
    assertTrue(types("allPublicMethods").containsAll(interfaces));
  }

  @Test
  void everyModelThatAMethodReturnsHasItsReader() throws IOException {
    Set<String> returned =
        interfaces()
            .flatMap(api -> Arrays.stream(api.getMethods()))
            .filter(method -> method.isAnnotationPresent(RequestLine.class))
            .map(Method::getReturnType)
            .filter(JsonModel.class::isAssignableFrom)
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    returned.removeAll(types("fields"));
    assertEquals(Set.of(), returned);
  }

  @Test
  void targetOfFeignIsAProxy() throws IOException {
    assertEquals(
        List.of("io.github.computeops.internal.call.ApiReader$WithoutMethods"),
        proxies("compute-ops-client"));
  }

  private static Stream<Class<?>> interfaces() {
    return Arrays.stream(Apis.class.getMethods())
        .map(Method::getReturnType)
        .filter(type -> type.getPackage() == Apis.class.getPackage());
  }

  private static List<String> proxies(String artifact) throws IOException {
    return entries(artifact)
        .map(entry -> entry.path("type").path("proxy").path(0).asString(""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<String> types(String member) throws IOException {
    return entries("compute-ops-api")
        .filter(entry -> entry.has(member))
        .map(entry -> entry.get("type").asString())
        .toList();
  }

  private static Stream<JsonNode> entries(String artifact) throws IOException {
    return metadata(artifact).get("reflection").valueStream();
  }

  private static JsonNode metadata(String artifact) throws IOException {
    String name =
        "/META-INF/native-image/io.github.computeops/" + artifact + "/reachability-metadata.json";
    try (InputStream json = stream(name)) {
      return JSON.readTree(json);
    }
  }

  private static InputStream stream(String name) throws IOException {
    InputStream stream = NativeImageTest.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException(name + " is not on the class path");
    }
    return stream;
  }
}
