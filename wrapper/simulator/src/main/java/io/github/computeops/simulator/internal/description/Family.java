package io.github.computeops.simulator.internal.description;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the paths of all versions of a resource have in common: the segments after the version, with
 * variables left blank, such as <code>groups/{}/devices</code>.
 */
public record Family(String text) {
  private static final int FIRST_SEGMENT = 3;

  public static Family of(String path) {
    return new Family(join(path.replaceAll("\\{[^}]*}", "{}")));
  }

  /** Returns the place of a request's path in its family: {@code groups/1/devices}. */
  static String join(String path) {
    List<String> segments = Arrays.asList(path.split("/", -1));
    return String.join(
        "/", segments.subList(Math.min(FIRST_SEGMENT, segments.size()), segments.size()));
  }

  /** Returns whether this is one item of a collection: it ends with a variable. */
  public boolean isItem() {
    return text.endsWith("/{}");
  }

  /** Returns the family without its last segment. */
  public Family parent() {
    return new Family(text.substring(0, Math.max(0, text.lastIndexOf('/'))));
  }

  /** Returns what messages call one resource: {@code async operation}. */
  public String noun() {
    String[] segments = text.split("/");
    String last =
        IntStream.iterate(segments.length - 1, i -> i >= 0, i -> i - 1)
            .mapToObj(i -> segments[i])
            .filter(segment -> !segment.equals("{}"))
            .findFirst()
            .orElse("resource")
            .replace('-', ' ');
    return last.endsWith("ies")
        ? last.substring(0, last.length() - 3) + "y"
        : last.replaceAll("s$", "");
  }

  @Override
  public String toString() {
    return text;
  }
}
