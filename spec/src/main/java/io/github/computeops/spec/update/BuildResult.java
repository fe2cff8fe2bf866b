package io.github.computeops.spec.update;

import io.github.computeops.spec.compare.JavaChanges;
import io.github.computeops.spec.compare.JavaNames;

/**
 * The generated Java of two editions, compared.
 *
 * @param before the Java names of the earlier edition
 * @param after the Java names of the later edition
 * @param changes the changes between their jars
 */
record BuildResult(JavaNames before, JavaNames after, JavaChanges changes) {
  static final BuildResult UNKNOWN =
      new BuildResult(JavaNames.NONE, JavaNames.NONE, JavaChanges.UNKNOWN);
}
