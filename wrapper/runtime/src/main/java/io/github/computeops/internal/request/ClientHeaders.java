package io.github.computeops.internal.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the headers that an operation accepts but its method has no parameter for: a view of the
 * client sets them for all its calls.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ClientHeaders {
  /**
   * Returns their names.
   *
   * @return such as {@code Tenant-Acid}
   */
  String[] value();
}
