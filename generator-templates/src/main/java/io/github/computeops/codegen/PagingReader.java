package io.github.computeops.codegen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rule by which an operation gets a twin that iterates over all pages: it is a GET whose answer
 * is an object with a list called {@code items} and at least one of {@code count}, {@code offset},
 * {@code total} and {@code next}.
 */
final class PagingReader {
  private static final String ITEMS = "items";
  private static final Set<String> SIGNS = Set.of("count", "offset", "total", "next");
  private final Types types;

  PagingReader(Types types) {
    this.types = types;
  }

  /** The paging of an operation, or null where its answer is no page. */
  Paging read(Node operation, String name, JavaType result, Map<String, Node> optional) {
    return Optional.ofNullable(result)
        .filter(answer -> operation.name().equals("get"))
        .flatMap(answer -> items(types.properties(answer)))
        .map(items -> paging(operation, name, items, optional))
        .orElse(null);
  }

  private static Optional<Property> items(List<Property> properties) {
    boolean page = properties.stream().anyMatch(property -> SIGNS.contains(property.name()));
    return properties.stream()
        .filter(property -> page && property.name().equals(ITEMS))
        .filter(property -> property.type().kind() == JavaType.Kind.LIST)
        .findFirst();
  }

  private static Paging paging(
      Node operation, String name, Property items, Map<String, Node> optional) {
    return new Paging(
        operation.pagesName().orElseGet(() -> twin(name)),
        items.accessor(),
        items.type().element(),
        factory(optional.keySet()),
        optional.containsKey("limit"),
        largest(optional));
  }

  /** {@code list} becomes {@code all}, {@code listAlerts} becomes {@code allAlerts}. */
  static String twin(String name) {
    return "all"
        + (name.startsWith("list") ? name.substring("list".length()) : Names.capital(name));
  }

  private static String factory(Set<String> parameters) {
    if (parameters.contains("offset")) {
      return "byOffset";
    }
    return parameters.contains("next") ? "byCursor" : "onePage";
  }

  private static long largest(Map<String, Node> parameters) {
    return parameters.containsKey("limit")
        ? parameters.get("limit").get("schema").resolved().json().path("maximum").asLong(0)
        : 0;
  }
}
