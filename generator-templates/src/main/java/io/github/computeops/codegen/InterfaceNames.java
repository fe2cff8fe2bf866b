package io.github.computeops.codegen;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The interfaces that tags become: {@code jobs - v1} becomes {@code JobsV1}. If a tag says no
 * version, that of its paths is it. If the overlay sets {@code x-java-versions} to {@code
 * required}, a tag without one is rejected, so that accessors without a version stay free for code
 * written by hand.
 */
final class InterfaceNames {
  private static final String TERM = "x-java-versions";
  private final Map<String, TagVersion> byTag = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Description description;

  InterfaceNames(Description description, Map<String, List<Node>> operations) {
    this.description = description;
    operations.forEach((tag, all) -> byTag.put(tag, versioned(TagVersion.of(tag), all)));
    Set<String> taken = description.memory().living(description);
    byTag.keySet().forEach(tag -> names.put(tag, name(tag, taken)));
  }

  /** The name given before, else one that no type has that was there before. */
  private String name(String tag, Set<String> taken) {
    return description
        .memory()
        .ofTag(tag)
        .orElseGet(() -> taken.contains(ruled(tag, "")) ? ruled(tag, " api") : ruled(tag, ""));
  }

  private String ruled(String tag, String more) {
    TagVersion version = byTag.get(tag);
    return Names.fitting(description.names().type(version.stem() + more + " " + version.version()));
  }

  private static TagVersion versioned(TagVersion tag, List<Node> operations) {
    Set<String> versions = new HashSet<>();
    operations.forEach(operation -> versions.add(TagVersion.ofPath(operation.parentName())));
    return tag.version().isEmpty() && versions.size() == 1
        ? new TagVersion(tag.stem(), versions.iterator().next())
        : tag;
  }

  TagVersion version(String tag) {
    return byTag.get(tag);
  }

  String of(String tag) {
    return names.get(tag);
  }

  /** Whether a type of this name would be taken for an interface. */
  boolean has(String type) {
    return names.values().stream().anyMatch(type::equalsIgnoreCase);
  }

  /** Whether a type of this name would be taken for an interface, or for what it can filter by. */
  boolean reserves(String type) {
    return has(type)
        || type.endsWith("Filter") && names.values().stream().anyMatch(type::startsWith);
  }

  /** Rejects a tag without a version if there must be one. */
  void check(String tag, Node operation) {
    boolean required = description.root().path(TERM).asText().equals("required");
    if (required && byTag.get(tag).version().isEmpty()) {
      throw new UnsupportedDescriptionException(
          operation,
          "has the tag \""
              + tag
              + "\", which has no version, nor have its paths one in common; add one to the tag in"
              + " the overlay, as in \""
              + tag
              + " - v1\"");
    }
  }
}
