package io.github.computeops.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Adds something to a description at random, with names that are likely to be in the way of others,
 * and in front of what is there as often as behind it.
 */
final class RandomAddition {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final ObjectNode root;
  private final Random random;
  private final RandomNames names;

  RandomAddition(ObjectNode root, Random random, RandomNames names) {
    this.root = root;
    this.random = random;
    this.names = names;
  }

  /** Adds one thing, and says which. */
  String add() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> operation();
      case 2, 3 -> property();
      case 4 -> value();
      case 5 -> parameter();
      case 6 -> schema();
      default -> alternative();
    };
  }

  private String operation() {
    String path = names.path();
    String method = random.nextBoolean() ? "get" : "post";
    ObjectNode operation = JSON.createObjectNode();
    operation.putArray("tags").add(random.nextBoolean() ? names.knownTag() : names.tag());
    names
        .parametersOf(path)
        .forEach(
            name ->
                operation
                    .withArray("parameters")
                    .addObject()
                    .put("name", name)
                    .put("in", "path")
                    .put("required", true)
                    .putObject("schema")
                    .put("type", "string"));
    if (method.equals("post")) {
      content(operation.putObject("requestBody")).set("schema", model());
    }
    ObjectNode response = operation.putObject("responses").putObject("200");
    content(response.put("description", "ok"))
        .set("schema", random.nextBoolean() ? page() : model());
    insert((ObjectNode) root.get("paths"), path, JSON.createObjectNode().set(method, operation));
    return method + " " + path + " of " + operation.get("tags");
  }

  private static ObjectNode content(ObjectNode holder) {
    return holder.putObject("content").putObject("application/json");
  }

  private ObjectNode model() {
    ObjectNode model = JSON.createObjectNode().put("type", "object");
    model.putObject("properties").set(names.name(), schemaOfOneProperty());
    return model;
  }

  private ObjectNode page() {
    ObjectNode page = JSON.createObjectNode().put("type", "object");
    ObjectNode properties = page.putObject("properties");
    properties.putObject("count").put("type", "integer");
    properties.putObject("items").put("type", "array").set("items", model());
    return page;
  }

  private ObjectNode schemaOfOneProperty() {
    ObjectNode schema = JSON.createObjectNode();
    return switch (random.nextInt(4)) {
      case 0 -> schema.put("type", "string");
      case 1 -> schema.put("$ref", "#/components/schemas/" + pick(root.at("/components/schemas")));
      case 2 -> {
        schema.put("type", "string").putArray("enum").add(names.name());
        yield schema;
      }
      default -> {
        schema.put("type", "object").putObject("properties").putObject(names.name());
        yield schema;
      }
    };
  }

  /** One of a name that no other has, since it would take the place of one that is inherited. */
  private String property() {
    List<ObjectNode> holders = holders(node -> node.get("properties").isObject(), "properties");
    String name = names.name();
    boolean known = holders.stream().anyMatch(holder -> holder.get("properties").has(name));
    insert(
        (ObjectNode) pick(holders).get("properties"),
        known ? names.fresh() : name,
        schemaOfOneProperty());
    return "property " + name;
  }

  private String value() {
    ArrayNode values = (ArrayNode) pick(holders(RandomAddition::isOpen, "enum")).get("enum");
    String value = names.name();
    if (!values.toString().contains('"' + value + '"')) {
      values.insert(random.nextInt(values.size() + 1), value);
    }
    return "value " + value;
  }

  /** A single value may be what tells an alternative from the others. */
  private static boolean isOpen(JsonNode node) {
    return node.get("enum").size() > 1;
  }

  private String parameter() {
    ObjectNode operation = pick(holders(node -> node.has("tags"), "responses"));
    ArrayNode parameters = operation.withArray("parameters");
    String name = names.name();
    ObjectNode parameter = JSON.createObjectNode().put("name", name).put("in", "query");
    parameter.putObject("schema").put("type", "string").putArray("enum").add(names.name());
    parameters.insert(random.nextInt(parameters.size() + 1), parameter);
    return "parameter " + name;
  }

  private String schema() {
    String name = names.name();
    ObjectNode schemas = (ObjectNode) root.at("/components/schemas");
    insert(schemas, name, model());
    ObjectNode user =
        (ObjectNode)
            pick(holders(node -> node.get("properties").isObject(), "properties"))
                .get("properties");
    insert(
        user, names.fresh(), JSON.createObjectNode().put("$ref", "#/components/schemas/" + name));
    return "schema " + name;
  }

  /** In front of alternatives that are told apart by their properties alone. */
  private String alternative() {
    ArrayNode choice = (ArrayNode) root.at("/components/schemas/Voyage/properties/crew/anyOf");
    String name = names.fresh();
    ObjectNode branch = JSON.createObjectNode().put("type", "object");
    branch.putObject("properties").putObject(name).put("type", "string");
    choice.insert(0, branch);
    return "alternative " + name;
  }

  private List<ObjectNode> holders(Predicate<JsonNode> fit, String member) {
    List<ObjectNode> holders = new ArrayList<>();
    collect(root, member, holders);
    holders.removeIf(fit.negate());
    return holders;
  }

  private static void collect(JsonNode node, String member, List<ObjectNode> holders) {
    JsonNode found = node.get(member);
    boolean full = found != null && !found.isEmpty() && !found.has("type");
    if (full && node instanceof ObjectNode holder) {
      holders.add(holder);
    }
    node.forEach(child -> collect(child, member, holders));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String pick(JsonNode map) {
    List<String> keys = new ArrayList<>();
    Iterator<String> all = map.fieldNames();
    all.forEachRemaining(keys::add);
    return pick(keys);
  }

  /** Puts a member at a random place of an object; what is there stays. */
  private void insert(ObjectNode map, String name, JsonNode value) {
    if (map.has(name)) {
      return;
    }
    Map<String, JsonNode> members = new LinkedHashMap<>();
    map.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
    int at = random.nextInt(members.size() + 1);
    map.removeAll();
    for (Map.Entry<String, JsonNode> member : members.entrySet()) {
      if (at-- == 0) {
        map.set(name, value);
      }
      map.set(member.getKey(), member.getValue());
    }
    if (!map.has(name)) {
      map.set(name, value);
    }
  }
}
