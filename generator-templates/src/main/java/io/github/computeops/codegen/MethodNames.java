package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rule that names methods: a verb for what is done to the collection or the resource the
 * interface stands for, and for anything below it the verb and the name of the part. An operation's
 * {@code x-java-name} overrules it.
 *
 * <p>With {@code /servers} as what all paths of a tag share: {@code GET /servers} is {@code list},
 * {@code GET /servers/{id}} is {@code get}, {@code GET /servers/{id}/alerts} is {@code listAlerts},
 * {@code POST /servers/{id}/clear-alert} is {@code clearAlert}.
 */
final class MethodNames {
  private static final Map<String, String> VERBS =
      Map.of(
          "get", "get", "post", "create", "put", "replace", "patch", "update", "delete", "delete",
          "head", "head", "options", "options", "trace", "trace");
  private static final Set<String> BULK = Set.of("put", "patch", "delete");

  private final Names names;
  private final int shared;
  private final Set<String> readable;

  /**
   * Looks at all paths of one tag.
   *
   * @param names makes Java names
   * @param paths the paths
   * @param readable those among them that can be read with GET
   */
  MethodNames(Names names, List<String> paths, Set<String> readable) {
    this.names = names;
    this.shared = shared(paths);
    this.readable = readable;
  }

  private static int shared(List<String> paths) {
    List<String> first = segments(paths.get(0));
    int shared = first.size();
    for (String path : paths) {
      List<String> segments = segments(path);
      int same = 0;
      while (same < Math.min(shared, segments.size())
          && segments.get(same).equals(first.get(same))) {
        same++;
      }
      shared = same;
    }
    while (shared > 0 && isParameter(first.get(shared - 1)) && shared == first.size()) {
      shared--;
    }
    return shared;
  }

  String name(String method, String path, boolean page) {
    List<String> below = segments(path).subList(shared, segments(path).size());
    List<String> parts = below.stream().filter(segment -> !isParameter(segment)).toList();
    boolean one = !below.isEmpty() && isParameter(below.get(below.size() - 1));
    if (isAction(method, path, parts, one)) {
      return names.method(String.join("-", actionFirst(parts)));
    }
    String verb = method.equals("get") && page ? "list" : VERBS.get(method);
    String bulk =
        !one && parts.isEmpty() && BULK.contains(method) && !isParameter(last(path)) ? "All" : "";
    return verb
        + (parts.isEmpty()
            ? bulk
            : names.camel(one ? singular(String.join("-", parts)) : String.join("-", parts)));
  }

  /** {@code DELETE /devices/{id}} is {@code deleteDevice}. */
  private static String singular(String noun) {
    if (noun.endsWith("ies")) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    return noun.matches(".*[^sui]s") ? noun.substring(0, noun.length() - 1) : noun;
  }

  /** A POST to something that cannot be read is no resource but an action. */
  private boolean isAction(String method, String path, List<String> parts, boolean one) {
    return method.equals("post") && !parts.isEmpty() && !one && !readable.contains(path);
  }

  private static List<String> actionFirst(List<String> parts) {
    List<String> words = new ArrayList<>();
    words.add(parts.get(parts.size() - 1));
    words.addAll(parts.subList(0, parts.size() - 1));
    return words;
  }

  private static List<String> segments(String path) {
    return List.of(path.toLowerCase(Locale.ROOT).replaceAll("^/|/$", "").split("/"));
  }

  private static String last(String path) {
    List<String> segments = segments(path);
    return segments.get(segments.size() - 1);
  }

  private static boolean isParameter(String segment) {
    return segment.startsWith("{");
  }
}
