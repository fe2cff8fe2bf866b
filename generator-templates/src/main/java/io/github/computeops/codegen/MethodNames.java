package io.github.computeops.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule that names methods: a verb for what is done to the collection or the resource the
 * interface stands for, and for anything below it the verb and the name of the part. A name that
 * was given once overrules it.
 *
 * <p>With {@code /servers} as what the interface stands for: {@code GET /servers} is {@code list},
 * {@code GET /servers/{id}} is {@code get}, {@code GET /servers/{id}/alerts} is {@code listAlerts},
 * {@code POST /servers/{id}/clear-alert} is {@code clearAlert}.
 */
final class MethodNames {
  private static final Map<String, String> VERBS =
      Map.of(
          "get", "get", "post", "create", "put", "replace", "patch", "update", "delete", "delete",
          "head", "head", "options", "options", "trace", "trace");
  private static final Set<String> ALL = Set.of("put", "patch", "delete");

  /** Segments that say how many are meant, and name nothing. */
  private static final Set<String> BULK = Set.of("bulk", "batch");

  private final Names names;
  private final SharedPath shared;
  private final Set<String> readable;

  /**
   * Names the methods of one interface.
   *
   * @param names makes Java names
   * @param shared what the interface stands for
   * @param readable the paths that can be read with GET
   */
  MethodNames(Names names, SharedPath shared, Set<String> readable) {
    this.names = names;
    this.shared = shared;
    this.readable = readable;
  }

  /**
   * The name of a method.
   *
   * @param many whether a GET reads a collection, or another operation sends a list
   */
  String name(String method, String path, boolean many) {
    List<String> below = shared.below(path);
    boolean one = !below.isEmpty() && SharedPath.isParameter(last(below));
    boolean creates = method.equals("post") && readable.contains(path);
    List<String> parts = parts(below, creates && !many);
    if (!parts.isEmpty() && !one && BULK.contains(last(parts))) {
      return names.method(last(parts) + "-" + VERBS.get(method) + joined(withoutLast(parts)));
    }
    if (method.equals("post") && !parts.isEmpty() && !one && !creates) {
      return names.method(last(parts) + joined(withoutLast(parts)));
    }
    String verb = method.equals("get") && many ? "list" : VERBS.get(method);
    return parts.isEmpty() ? verb + all(method, path, one) : names.method(verb + joined(parts));
  }

  /** The names below, those of single resources in the singular. */
  private static List<String> parts(List<String> below, boolean lastIsOne) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < below.size(); i++) {
      String name = below.get(i);
      boolean last = i == below.size() - 1;
      boolean one = last ? lastIsOne : SharedPath.isParameter(below.get(i + 1));
      if (!SharedPath.isParameter(name)) {
        parts.add(one ? Singular.of(name) : name);
      }
    }
    return parts;
  }

  /** A change of the whole collection says so. */
  private static String all(String method, String path, boolean one) {
    boolean whole = !one && !SharedPath.isParameter(last(SharedPath.segments(path)));
    return whole && ALL.contains(method) ? "All" : "";
  }

  private static String joined(List<String> parts) {
    return parts.isEmpty() ? "" : "-" + String.join("-", parts);
  }

  private static String last(List<String> parts) {
    return parts.get(parts.size() - 1);
  }

  private static List<String> withoutLast(List<String> parts) {
    return parts.subList(0, parts.size() - 1);
  }
}
