package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names that a service might choose, near to each other and to those that Java has taken. */
final class RandomNames {
  private static final List<String> WORDS =
      List.of(
          "vessel", "name", "home", "port", "state", "crew", "hull", "items", "count", "next",
          "all", "list", "class", "builder", "sort", "filter", "query", "body", "page", "v1",
          "tags", "type");
  private static final List<String> TAGS =
      List.of("vessels - v1", "voyages - v1", "tides - v1", "voyages - v1beta2", "berth");
  private static final List<String> ROOTS =
      List.of("vessels", "vessels/{vessel-id}", "voyages", "voyages/{voyage-id}", "buoys");
  private static final List<String> ENDS =
      List.of("search", "bulk", "{id}", "crewList", "hulls", "clear-alert", "status");

  private final Set<String> paths = new HashSet<>();
  private final Random random;
  private int made;

  RandomNames(Random random) {
    this.random = random;
  }

  /** One to three words, joined as one service or another does. */
  String name() {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      words.add(pick(WORDS));
    }
    return switch (random.nextInt(5)) {
      case 0 -> String.join("-", words);
      case 1 -> String.join("_", words);
      case 2 -> String.join("", words);
      case 3 -> String.join("", words.stream().map(Names::capital).toList());
      default -> Names.small(String.join("", words.stream().map(Names::capital).toList()));
    };
  }

  /** A name that nothing else has. */
  String fresh() {
    return "fresh" + ++made;
  }

  String knownTag() {
    return pick(TAGS);
  }

  String tag() {
    return name() + " - v" + (1 + random.nextInt(3));
  }

  /** A path that is not there yet, whatever its parameters are called. */
  String path() {
    String path = "/fleet/v" + (1 + random.nextInt(2)) + "/" + pick(ROOTS) + "/" + pick(ENDS);
    if (random.nextBoolean()) {
      path += "/" + name().toLowerCase(Locale.ROOT);
    }
    return paths.add(path.replaceAll("\\{[^}]*}", "{}")) ? path : path + "/" + fresh();
  }

  List<String> parametersOf(String path) {
    return Arrays.stream(path.split("/"))
        .filter(SharedPath::isParameter)
        .map(segment -> segment.substring(1, segment.length() - 1))
        .toList();
  }

  private String pick(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
