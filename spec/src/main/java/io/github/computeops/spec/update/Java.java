package io.github.computeops.spec.update;

import io.github.computeops.spec.compare.JavaChanges;
import io.github.computeops.spec.compare.JavaNames;

/**
 * What two editions became in Java.
 *
 * @param before the names of the earlier one
 * @param after the names of the later one
 * @param changes what japicmp found between them
 */
record Java(JavaNames before, JavaNames after, JavaChanges changes) {
  static final Java UNKNOWN = new Java(JavaNames.NONE, JavaNames.NONE, JavaChanges.UNKNOWN);
}
