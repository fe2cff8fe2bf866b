package io.github.computeops.codegen;

import io.github.computeops.codegen.Filterable.Constant;
import io.github.computeops.codegen.Filterable.Form;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds what collections can be filtered by: what the overlay lists for the operation, else for its
 * parameter, typed by the schema of the items; all of their properties where there is no list.
 */
final class FilterMaker {
  /** What the overlay says about a filter. */
  static final String TERM = "x-filterable";

  private static final String LIST = "properties";
  private static final String BENEATH = "/**";
  private final Map<String, Filterable> made = new TreeMap<>();
  private final Types types;

  FilterMaker(Types types) {
    this.types = types;
  }

  Collection<Filterable> made() {
    return made.values();
  }

  /**
   * The class of constants of an operation that answers a page; empty where it has no use for one,
   * as tags have none.
   */
  Optional<Filterable> make(
      String owner, String method, Node operation, List<Parameter> parameters, JavaType result) {
    Optional<JavaType> item =
        parameters.stream().noneMatch(FilterMaker::isServed) || result == null
            ? Optional.empty()
            : item(result);
    return item.map(
        type -> {
          String shown =
              JavaText.code(
                  operation.name().toUpperCase(Locale.ROOT) + " " + operation.parentName());
          Node list = list(operation, parameters);
          Filterable filterable =
              new Filterable(
                  name(owner, method), shown, chosen(new ItemWalk(types).of(type), list));
          unique(filterable, operation);
          return filterable;
        });
  }

  private static boolean isServed(Parameter parameter) {
    return parameter.isSort()
        || parameter.isSelect()
        || parameter.isFilter() && !parameter.isTagFilter();
  }

  private Optional<JavaType> item(JavaType page) {
    return types.properties(page).stream()
        .filter(property -> property.name().equals("items") && isListOfModels(property.type()))
        .map(property -> property.type().element())
        .findFirst();
  }

  private boolean isListOfModels(JavaType type) {
    return type.kind() == JavaType.Kind.LIST && !types.properties(type.element()).isEmpty();
  }

  private static String name(String owner, String method) {
    return owner + Names.capital(method).replaceFirst("^List", "") + "Filter";
  }

  private static Node list(Node operation, List<Parameter> parameters) {
    Node own = operation.get(TERM).get(LIST);
    return own.exists()
        ? own
        : parameters.stream()
            .map(parameter -> parameter.source().get(TERM).get(LIST))
            .filter(Node::exists)
            .findFirst()
            .orElse(own);
  }

  private static List<Constant> chosen(Map<String, Constant> found, Node list) {
    if (!list.exists()) {
      return List.copyOf(found.values());
    }
    Map<String, Constant> chosen = new TreeMap<>();
    list.children().forEach(entry -> chosen.putAll(entry(found, entry)));
    return List.copyOf(chosen.values());
  }

  private static Map<String, Constant> entry(Map<String, Constant> found, Node entry) {
    if (entry.has("type")) {
      String path = entry.text("path");
      String name = entry.names().filterConstant(path);
      Constant known =
          found.getOrDefault(path, new Constant(path, name, Form.UNTYPED, Set.of(), ""));
      return Map.of(path, known.as(form(entry)));
    }
    String path = entry.json().asText();
    boolean beneath = path.endsWith(BENEATH);
    String top = beneath ? path.substring(0, path.length() - BENEATH.length()) : path;
    Map<String, Constant> chosen = new HashMap<>(found);
    chosen.keySet().removeIf(key -> !key.equals(top) && !(beneath && key.startsWith(top + "/")));
    if (!chosen.containsKey(top)) {
      throw new UnsupportedDescriptionException(
          entry,
          "says that the items can be filtered by "
              + top
              + ", which they do not have; correct the list in the overlay, or give the property a"
              + " type there");
    }
    return chosen;
  }

  private static Form form(Node entry) {
    String type = entry.text("type");
    for (Form form : Form.values()) {
      if (form != Form.ENUMERATION
          && type.equals(form.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
        return form;
      }
    }
    throw new UnsupportedDescriptionException(
        entry, "has the type \"" + type + "\", which no property to filter by has");
  }

  private void unique(Filterable filterable, Node operation) {
    Map<String, String> paths = new HashMap<>();
    for (Constant constant : filterable.constants()) {
      String earlier = paths.putIfAbsent(constant.name(), constant.path());
      if (earlier != null) {
        throw new UnsupportedDescriptionException(
            operation,
            "can be filtered by "
                + earlier
                + " and "
                + constant.path()
                + ", which would both become "
                + constant.name()
                + "; list what it can be filtered by in the overlay, without one of them");
      }
    }
    if (types.isGenerated(filterable.name()) || made.put(filterable.name(), filterable) != null) {
      throw new UnsupportedDescriptionException(
          operation,
          "would be filtered by the Java type "
              + filterable.name()
              + ", which is there already; give the operation an x-java-name in the overlay");
    }
  }
}
