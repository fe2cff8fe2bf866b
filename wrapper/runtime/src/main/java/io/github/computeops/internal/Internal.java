package io.github.computeops.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what is public only because generated code or another module of this project uses it.
 *
 * <p>It may change or disappear in any release, without notice, as may everything in a package
 * named {@code internal}, marked or not. It is left out of {@code api.txt} and, by the tag
 * {@code @hidden}, of the Javadoc.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface Internal {}
