package io.github.computeops.codegen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What tells the alternatives of a choice apart.
 *
 * @param property the JSON name of the property that tells; empty where only the form does
 * @param mapping the alternative for each of its values, as far as the description lists them
 * @param outside whether the property is one of an object around the choice
 */
record Discriminator(String property, Map<String, String> mapping, boolean outside) {

  static Discriminator of(Node schema, List<Node> branches) {
    if (schema.has("x-decided-by")) {
      return declared(schema.get("x-decided-by"), true);
    }
    return schema.has("discriminator")
        ? declared(schema.get("discriminator"), false)
        : new Discriminator(implied(branches), Map.of(), false);
  }

  private static Discriminator declared(Node node, boolean outside) {
    Map<String, String> mapping = new TreeMap<>();
    for (Node entry : node.get("mapping").children()) {
      mapping.put(entry.name(), entry.json().asText());
    }
    return new Discriminator(node.text("propertyName"), mapping, outside);
  }

  /**
   * A property whose one allowed value differs in every branch tells them apart as well as a
   * declared one.
   */
  private static String implied(List<Node> branches) {
    for (String name : new SchemaForm(branches.get(0).resolved()).properties().keySet()) {
      Set<String> seen = new HashSet<>();
      if (branches.stream()
          .allMatch(
              branch ->
                  onlyValues(branch, name).size() == 1 && seen.addAll(onlyValues(branch, name)))) {
        return name;
      }
    }
    return "";
  }

  private static List<String> onlyValues(Node branch, String property) {
    Node schema = new SchemaForm(branch.resolved()).properties().get(property);
    if (schema == null) {
      return List.of();
    }
    return schema.resolved().has("const")
        ? List.of(schema.resolved().text("const"))
        : new SchemaForm(schema.resolved()).values();
  }

  /** The values that tell a branch: as mapped, else its one allowed value, else its name. */
  List<String> values(Node branch) {
    if (property.isEmpty()) {
      return List.of();
    }
    List<String> mapped =
        mapping.entrySet().stream()
            .filter(entry -> isTarget(entry.getValue(), branch))
            .map(Map.Entry::getKey)
            .toList();
    if (outside) {
      return mapped;
    }
    List<String> only = mapped.isEmpty() ? onlyValues(branch, property) : mapped;
    return mapped.isEmpty() && only.size() != 1 ? List.of(schemaName(branch)) : only;
  }

  private static boolean isTarget(String target, Node branch) {
    String reference = branch.text("$ref");
    return target.equals(reference) || reference.endsWith("/schemas/" + target);
  }

  private String schemaName(Node branch) {
    if (branch.has("$ref")) {
      return branch.resolved().name();
    }
    throw new UnsupportedDescriptionException(
        branch,
        "is an alternative that no value of \""
            + property
            + "\" tells; give the property a const there in the overlay");
  }
}
