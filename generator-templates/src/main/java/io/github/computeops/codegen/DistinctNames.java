package io.github.computeops.codegen;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gives operations of one interface names of their own. Of those for which the rule has the same
 * name, the one with the fewest path parameters has it; another says which parameters it is by, and
 * where that does not tell them apart either, its operation id is its name.
 */
final class DistinctNames {
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)\\}");
  private final Map<Node, String> given = new LinkedHashMap<>();
  private final Map<Node, String> proposed = new LinkedHashMap<>();

  /** A name that is not to be changed. */
  void give(Node operation, String name) {
    given.put(operation, name);
  }

  /** A name by the rule. */
  void propose(Node operation, String name) {
    proposed.put(operation, name);
  }

  Map<Node, String> all() {
    Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    taken.addAll(given.values());
    Map<Node, String> all = new LinkedHashMap<>(given);
    proposed.keySet().stream()
        .sorted(Comparator.comparingInt(operation -> parameters(operation).size()))
        .forEach(operation -> all.put(operation, Names.fitting(distinct(operation, taken))));
    return all;
  }

  private String distinct(Node operation, Set<String> taken) {
    String name = proposed.get(operation);
    String id = operation.text("operationId");
    for (String candidate :
        List.of(name, by(name, operation), id.isBlank() ? name : operation.names().method(id))) {
      if (taken.add(candidate)) {
        return candidate;
      }
    }
    return name;
  }

  private static String by(String name, Node operation) {
    List<String> parameters = parameters(operation);
    return parameters.isEmpty()
        ? name
        : parameters.stream()
            .map(operation.names()::camel)
            .collect(Collectors.joining("And", name + "By", ""));
  }

  private static List<String> parameters(Node operation) {
    return PARAMETER
        .matcher(operation.pointer())
        .results()
        .map(MatchResult::group)
        .map(parameter -> parameter.substring(1, parameter.length() - 1))
        .toList();
  }
}
