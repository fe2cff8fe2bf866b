package io.github.computeops.codegen;

import java.util.List;
import java.util.Locale;

/**
 * The part of a path that the interface stands for, so that no method has to name it: all that ends
 * with what the tag is called. If no path of the tag has a segment of that name, it is what all of
 * them share, but never the last segment of a path that nothing shows to be a collection.
 */
final class SharedPath {
  private final Names names;
  private final List<String> noun;
  private final int common;
  private final boolean named;

  /**
   * Looks at all paths of one tag.
   *
   * @param noun what the tag is called, without its version
   */
  SharedPath(Names names, String noun, List<String> paths) {
    this.names = names;
    this.noun = words(noun);
    List<List<String>> all = paths.stream().map(SharedPath::segments).toList();
    this.named = all.stream().anyMatch(path -> resource(path) > 0);
    this.common = common(all);
  }

  static List<String> segments(String path) {
    return List.of(path.replaceAll("^/|/$", "").split("/"));
  }

  static boolean isParameter(String segment) {
    return segment.startsWith("{");
  }

  /** The segments that a method has to name. */
  List<String> below(String path) {
    List<String> segments = segments(path);
    return segments.subList(length(segments), segments.size());
  }

  private int length(List<String> path) {
    int resource = resource(path);
    if (resource > 0) {
      return resource;
    }
    int root = root(path);
    return named && root > 0 ? root : Math.max(root, common);
  }

  /** The length up to the segment that is called like the tag; 0 if there is none. */
  private int resource(List<String> path) {
    for (int i = 0; i < path.size(); i++) {
      if (!isParameter(path.get(i)) && isNoun(words(path.get(i)))) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The tag may say more: {@code appliances} are the {@code secure gateway appliances}. */
  private boolean isNoun(List<String> segment) {
    int more = noun.size() - segment.size();
    return more >= 0 && noun.subList(more, noun.size()).equals(segment);
  }

  private List<String> words(String name) {
    return names.spelling().words(name).stream()
        .map(word -> Singular.of(word.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** The length up to the version; 0 if there is none, or nothing after it. */
  private static int root(List<String> path) {
    for (int i = 0; i < path.size() - 1; i++) {
      if (!TagVersion.ofPath(path.get(i)).isEmpty()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int common(List<List<String>> paths) {
    List<String> first = paths.get(0);
    int common = first.size();
    for (List<String> path : paths) {
      int same = 0;
      while (same < Math.min(common, path.size())
          && path.get(same).equalsIgnoreCase(first.get(same))) {
        same++;
      }
      common = same;
    }
    return withoutTail(paths, first, common);
  }

  /** A parameter at the end is of the collection before it; anything else there is a name. */
  private static int withoutTail(List<List<String>> paths, List<String> first, int common) {
    int length = common;
    while (length > 0 && isParameter(first.get(length - 1)) && isEndOfOne(paths, length)) {
      length--;
    }
    return length == common && length > 0 && isEndOfOne(paths, length) && !holds(paths, length)
        ? length - 1
        : length;
  }

  private static boolean isEndOfOne(List<List<String>> paths, int length) {
    return paths.stream().anyMatch(path -> path.size() == length);
  }

  /** Whether a path goes on with a parameter, as below a collection. */
  private static boolean holds(List<List<String>> paths, int length) {
    return paths.stream().anyMatch(path -> path.size() > length && isParameter(path.get(length)));
  }
}
