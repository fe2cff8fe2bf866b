package io.github.computeops.spec.compare;

import io.github.computeops.spec.SpecException;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.exception.JApiCmpException;
import japicmp.model.JApiChangeStatus;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibility;
import japicmp.model.JApiCompatibilityChange;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiHasChangeStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The changes between two jars of the generated API that callers notice.
 *
 * @param known false if there were no two jars to compare
 * @param all the changes
 * @param added the number of public types and members that were added
 */
public record JavaChanges(boolean known, List<JavaChange> all, int added) {
  private static final Set<JApiCompatibilityChangeType> UNNOTICED =
      Set.of(
          JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
          JApiCompatibilityChangeType.METHOD_ABSTRACT_NOW_DEFAULT);

  /** No jars to compare. */
  public static final JavaChanges UNKNOWN = new JavaChanges(false, List.of(), 0);

  /**
   * Compares two jars.
   *
   * @throws SpecException if one of them cannot be read
   */
  public static JavaChanges between(Path before, Path after) {
    JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
    options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
    try {
      return of(
          new JarArchiveComparator(options)
              .compare(
                  new JApiCmpArchive(before.toFile(), ""), new JApiCmpArchive(after.toFile(), "")));
    } catch (JApiCmpException e) {
      throw new SpecException(
          "The jars " + before + " and " + after + " cannot be compared: " + e.getMessage());
    }
  }

  /**
   * Adds the changes that only the listings of the public API show.
   *
   * @param before the earlier listing
   * @param after the later listing
   */
  public JavaChanges withListed(Path before, Path after) {
    List<JavaChange> more = new ArrayList<>(all);
    SurfaceLines.gone(before, after).stream()
        .filter(change -> all.stream().noneMatch(change::isSameMemberAs))
        .forEach(more::add);
    return new JavaChanges(known, List.copyOf(more), added);
  }

  private static JavaChanges of(List<JApiClass> types) {
    List<JavaChange> changes = new ArrayList<>();
    int added = 0;
    for (JApiClass type : types) {
      added += isNew(type);
      add(changes, type, "", type);
      added += type.getFields().stream().mapToInt(JavaChanges::isNew).sum();
      type.getFields().forEach(field -> add(changes, type, field.getName(), field));
      added += type.getMethods().stream().mapToInt(JavaChanges::isNew).sum();
      type.getMethods().forEach(method -> add(changes, type, method.getName(), method));
    }
    return new JavaChanges(true, List.copyOf(changes), added);
  }

  private static int isNew(JApiHasChangeStatus what) {
    return what.getChangeStatus() == JApiChangeStatus.NEW ? 1 : 0;
  }

  private static void add(
      List<JavaChange> changes, JApiClass type, String member, JApiCompatibility what) {
    String[] name = type.getFullyQualifiedName().split("\\$", 2);
    String nested = name.length > 1 ? name[1].replace('$', '.') : "";
    for (JApiCompatibilityChange change : what.getCompatibilityChanges()) {
      changes.add(new JavaChange(name[0], nested, member, change.getType().name(), impact(change)));
    }
  }

  /**
   * Counts as compatible what only those notice who implement an interface: Feign does, callers do
   * not.
   */
  private static Impact impact(JApiCompatibilityChange change) {
    return UNNOTICED.contains(change.getType())
        ? Impact.COMPATIBLE
        : Impact.of(change.isBinaryCompatible(), change.isSourceCompatible());
  }

  /** Returns whether a type is gone. */
  boolean hasRemoved(String type) {
    return all.stream()
        .anyMatch(
            change ->
                change.isWhole()
                    && change.type().equals(type)
                    && change.what().equals("CLASS_REMOVED"));
  }

  Impact worst() {
    return worst(all);
  }

  static Impact worst(Collection<JavaChange> changes) {
    return changes.stream().map(JavaChange::impact).reduce(Impact.COMPATIBLE, Impact::or);
  }
}
