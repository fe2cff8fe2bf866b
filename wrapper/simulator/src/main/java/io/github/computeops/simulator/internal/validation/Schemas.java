package io.github.computeops.simulator.internal.validation;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.computeops.simulator.internal.description.Description;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of a description, by their JSON pointers, as a library validates them. Thread-safe.
 */
public final class Schemas {
  private static final String ADDRESS = "urn:compute-ops:description";

  /** OpenAPI adds keywords, such as {@code example}, that need no line in the caller's log. */
  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
          .build();

  private final Map<String, Schema> known = new ConcurrentHashMap<>();
  private final SchemaRegistry registry;

  public Schemas(Description description) {
    String text = JsonMapper.shared().writeValueAsString(description.root());
    registry =
        SchemaRegistry.withDefaultDialect(
            DIALECT, builder -> builder.schemas(Map.of(ADDRESS, text)));
  }

  /** Returns what is wrong with a value; formats such as {@code date-time} count. */
  public List<Violation> violations(String pointer, JsonNode value) {
    return schema(pointer)
        .validate(
            value,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Schemas::violation)
        .toList();
  }

  private Schema schema(String pointer) {
    return known.computeIfAbsent(
        pointer, it -> registry.getSchema(SchemaLocation.of(ADDRESS + "#" + it)));
  }

  private static Violation violation(Error error) {
    String path = error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
    String property = error.getProperty();
    String subject = property == null ? path : path.isEmpty() ? property : path + "." + property;
    return new Violation(subject, error.getMessage());
  }
}
