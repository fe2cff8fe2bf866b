package io.github.computeops.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * One case of the conformance kit, as its file has it; the README beside the files says what each
 * member means.
 */
record ConformanceCase(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String source,
    @JsonProperty(required = true) String call,
    List<Object> arguments,
    Object body,
    Map<String, Object> query,
    List<Response> responses,
    Wire wire,
    Map<String, String> reads,
    Map<String, String> unreadable,
    Failure fails) {
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** A response to send. */
  record Response(int status, Map<String, String> headers, JsonNode json, String text) {
    int statusOr200() {
      return status == 0 ? 200 : status;
    }

    Map<String, String> headersOrNone() {
      return headers == null ? Map.of() : headers;
    }

    String written() {
      return json != null ? json.toString() : text == null ? "" : text;
    }
  }

  /** The requests to receive, all of them. */
  record Wire(List<Request> requests) {}

  /** A request: its method and target, and its body to the byte. */
  record Request(@JsonProperty(required = true) String line, String body) {}

  /** An exception to be thrown: its class and its message. */
  record Failure(
      @JsonProperty(required = true) String type, @JsonProperty(required = true) String message) {}

  /** The arguments in the order of the method's parameters. */
  List<Object> values() {
    List<Object> values = new ArrayList<>(arguments == null ? List.of() : arguments);
    Stream.of(body, query).filter(Objects::nonNull).forEach(values::add);
    return values;
  }

  List<Response> responsesOrNone() {
    return responses == null ? List.of() : responses;
  }

  Map<String, String> readsOrNone() {
    return reads == null ? Map.of() : reads;
  }

  Map<String, String> unreadableOrNone() {
    return unreadable == null ? Map.of() : unreadable;
  }

  static List<ConformanceCase> all(Path folder) throws IOException {
    List<ConformanceCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        cases.addAll(YAML.readValue(file.toFile(), new TypeReference<List<ConformanceCase>>() {}));
      }
    }
    return cases;
  }

  @Override
  public String toString() {
    return name;
  }
}
