package io.github.computeops.contract;

import io.github.computeops.internal.secret.SecretNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * What to plant in every property and parameter that may hold a secret, and which names only look
 * as if they did.
 */
record Canaries(Map<String, Object> planted, Set<String> lookalikes) {
  static final String CANARY = "canary-5f0e7d3a";
  private static final String URL =
      "https://me:" + CANARY + "@example.net/hook?X-Amz-Signature=" + CANARY;

  /** A wide net: whatever is not masked in it has to be listed with a reason. */
  private static final Pattern SUSPICIOUS =
      Pattern.compile(
          "(?i)auth|cert|communit|cookie|cred|hash|header|key|licen|login|pass|phrase|\\bpin\\b|policy|private|secret|session|sign|token|user");

  private static final Pattern ADDRESS = Pattern.compile("(?i)ur[il]$|destination$");

  static Canaries of(Contract contract) {
    Canaries canaries = new Canaries(new LinkedHashMap<>(), new TreeSet<>());
    walk(contract.root(), canaries::property);
    contract
        .operations()
        .forEach(
            operation ->
                List.of("path", "query", "header")
                    .forEach(
                        place ->
                            operation
                                .parameters(place)
                                .forEach(
                                    parameter ->
                                        canaries.plant(
                                            place + ":" + parameter.get("name"),
                                            contract.resolved(parameter.get("schema"))))));
    return canaries;
  }

  private static void walk(Object node, BiConsumer<String, Map<?, ?>> visitor) {
    if (node instanceof Map<?, ?> map) {
      Contract.object(map.get("properties"))
          .forEach((name, schema) -> visitor.accept(name.toString(), Contract.object(schema)));
      map.values().forEach(value -> walk(value, visitor));
    } else if (node instanceof List<?> list) {
      list.forEach(value -> walk(value, visitor));
    }
  }

  private void property(String name, Map<?, ?> schema) {
    plant(name, schema);
  }

  private void plant(String key, Map<?, ?> schema) {
    String name = key.substring(key.indexOf(':') + 1);
    boolean isSecret = SecretNames.contain(name) || Boolean.TRUE.equals(schema.get("x-secret"));
    if (isSecret && value(schema) != null) {
      planted.put(key, value(schema));
    } else if (isText(schema) && ADDRESS.matcher(name).find()) {
      planted.put(key, URL);
    } else if (isText(schema) && SUSPICIOUS.matcher(name).find()) {
      lookalikes.add(key);
    }
  }

  /** A number or a boolean, such as the least length of a password, holds no secret. */
  private static Object value(Map<?, ?> schema) {
    if (isText(schema)) {
      return CANARY;
    }
    return switch (String.valueOf(schema.get("type"))) {
      case "array" -> List.of(item(Contract.object(schema.get("items"))));
      case "object" -> Map.of("X-Any", CANARY);
      default -> null;
    };
  }

  private static Object item(Map<?, ?> schema) {
    return isText(schema) ? CANARY : Map.of("name", "x-amz-signature", "value", CANARY);
  }

  private static boolean isText(Map<?, ?> schema) {
    Object type = schema.get("type");
    return !schema.containsKey("enum")
        && !schema.containsKey("const")
        && ("string".equals(type) || type instanceof List<?> types && types.contains("string"));
  }
}
