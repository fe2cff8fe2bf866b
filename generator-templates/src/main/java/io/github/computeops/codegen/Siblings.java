package io.github.computeops.codegen;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The interfaces of the same resource in all its versions, newest first.
 *
 * @param api the one they are siblings of
 * @param all all of them
 */
record Siblings(Api api, List<Api> all) {

  static Siblings of(Api api, List<Api> among) {
    return new Siblings(
        api,
        among.stream()
            .filter(other -> api.version().isOf(other.version()))
            .sorted(Comparator.comparing(Api::version).reversed())
            .toList());
  }

  String version() {
    return api.version().version();
  }

  List<String> others() {
    return all.stream().filter(other -> other != api).map(Api::name).toList();
  }

  /** Which version this is, and which to use. */
  String sentence() {
    if (version().isEmpty()) {
      return "";
    }
    List<Api> newer =
        all.stream().filter(other -> other.version().compareTo(api.version()) > 0).toList();
    return "Version "
        + version()
        + (all.size() == 1 ? ", the only one." : newer.isEmpty() ? ", the newest." : than(newer));
  }

  /** A successor is out of beta if this is, and has all operations of this. */
  private String than(List<Api> newer) {
    List<Api> fit =
        newer.stream()
            .filter(other -> !api.version().isStable() || other.version().isStable())
            .toList();
    if (fit.isEmpty()) {
      return "; " + link(newer.get(0)) + " is newer, but in beta.";
    }
    return fit.stream()
        .filter(this::isReplacedBy)
        .findFirst()
        .map(other -> "; " + link(other) + " is the newest.")
        .orElseGet(() -> "; " + link(fit.get(0)) + " is newer, but lacks some operations.");
  }

  private boolean isReplacedBy(Api other) {
    return lines(other).containsAll(lines(api));
  }

  /** The operations, without their version and what their path parameters are called. */
  private static Set<String> lines(Api of) {
    return of.operations().stream()
        .map(operation -> operation.key().toLowerCase(Locale.ROOT))
        .map(key -> key.replaceAll("/v\\d+((alpha|beta)\\d*)?(?=/|$)", ""))
        .map(key -> key.replaceAll("\\{[^}]*}", "{}"))
        .collect(Collectors.toSet());
  }

  private static String link(Api other) {
    return "{@link " + other.name() + "}";
  }
}
