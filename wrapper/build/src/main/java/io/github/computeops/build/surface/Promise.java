package io.github.computeops.build.surface;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;

/**
 * What the promise of compatibility covers: what is public, in no package named {@code internal},
 * and not marked as internal. Protected members count only in classes that callers can extend.
 */
final class Promise {
  /** By its name, since this module depends on none. */
  private static final String MARK = "io.github.computeops.internal.Internal";

  private Promise() {}

  static boolean covers(Class<?> type) {
    for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
      if (!isVisible(outer.getModifiers()) || outer.isAnonymousClass() || isInternal(outer)) {
        return false;
      }
    }
    return !("." + type.getPackageName() + ".").contains(".internal.");
  }

  static boolean covers(Member member, boolean extensible) {
    boolean visible =
        extensible ? isVisible(member.getModifiers()) : Modifier.isPublic(member.getModifiers());
    return visible && !member.isSynthetic() && !isInternal((AnnotatedElement) member);
  }

  /** Whether callers can write a subclass: it takes a constructor that they may call. */
  static boolean isExtensible(Class<?> type) {
    return type.isInterface()
        || !Modifier.isFinal(type.getModifiers())
            && !type.isSealed()
            && Arrays.stream(type.getDeclaredConstructors()).anyMatch(Promise::isCallable);
  }

  private static boolean isCallable(Constructor<?> constructor) {
    return isVisible(constructor.getModifiers()) && !isInternal(constructor);
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static boolean isInternal(AnnotatedElement element) {
    return Arrays.stream(element.getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getName().equals(MARK));
  }
}
