package io.github.computeops.spec.update;

import io.github.computeops.spec.compare.JavaChanges;
import io.github.computeops.spec.compare.JavaNames;
import java.util.List;

/**
 * The generated Java of two editions, compared.
 *
 * @param before the Java names of the earlier edition
 * @param after the Java names of the later edition
 * @param changes the changes between their jars
 * @param notes what the generator left out or simplified in the later edition
 */
public record BuildResult(
    JavaNames before, JavaNames after, JavaChanges changes, List<String> notes) {
  static final BuildResult UNKNOWN =
      new BuildResult(JavaNames.NONE, JavaNames.NONE, JavaChanges.UNKNOWN, List.of());
}
