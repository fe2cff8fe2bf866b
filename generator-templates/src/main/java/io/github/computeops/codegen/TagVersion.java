package io.github.computeops.codegen;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag taken apart: {@code jobs - v1beta3} is about {@code jobs}, in version {@code v1beta3}. A
 * version that is out of beta is newer than its betas.
 *
 * @param version empty where the tag names none
 */
record TagVersion(String stem, String version) implements Comparable<TagVersion> {
  private static final Pattern TAG =
      Pattern.compile(
          "(.*?)[\\s_-]*(?<![A-Za-z0-9])(v\\d+(?:(?:alpha|beta)\\d*)?)", Pattern.CASE_INSENSITIVE);
  private static final Pattern PARTS = Pattern.compile("v(\\d+)(alpha|beta)?(\\d*)");

  static TagVersion of(String tag) {
    Matcher parts = TAG.matcher(tag.strip());
    return parts.matches()
        ? new TagVersion(parts.group(1), parts.group(2).toLowerCase(Locale.ROOT))
        : new TagVersion(tag.strip(), "");
  }

  /** The version that a path has as one of its segments; empty where it has none. */
  static String ofPath(String path) {
    return Arrays.stream(path.toLowerCase(Locale.ROOT).split("/"))
        .filter(segment -> PARTS.matcher(segment).matches())
        .findFirst()
        .orElse("");
  }

  boolean isOf(TagVersion other) {
    return stem.equals(other.stem);
  }

  /** Whether it is neither an alpha nor a beta. */
  boolean isStable() {
    return stage() == 2;
  }

  @Override
  public int compareTo(TagVersion other) {
    return Comparator.comparingInt((TagVersion tag) -> tag.number(1))
        .thenComparingInt(TagVersion::stage)
        .thenComparingInt(tag -> tag.number(3))
        .compare(this, other);
  }

  private int number(int group) {
    Matcher parts = PARTS.matcher(version);
    return parts.matches() && !parts.group(group).isEmpty()
        ? Integer.parseInt(parts.group(group))
        : 0;
  }

  private int stage() {
    return version.contains("alpha") ? 0 : version.contains("beta") ? 1 : 2;
  }
}
