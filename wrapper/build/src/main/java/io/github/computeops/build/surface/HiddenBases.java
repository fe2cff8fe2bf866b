package io.github.computeops.build.surface;

import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Stream;

/** The superclasses of a class that callers cannot name, but whose members they can use. */
final class HiddenBases {
  private HiddenBases() {}

  /** The class and its hidden superclasses, up to the first that callers can name. */
  static Stream<Class<?>> withItself(Class<?> type) {
    Class<?> base = type.getSuperclass();
    return isHidden(base)
        ? Stream.concat(Stream.of(type), withItself(base))
        : Stream.<Class<?>>of(type);
  }

  /** Whether a member of a class or its hidden superclasses is implemented below it. */
  static boolean isImplemented(Class<?> type, Member member) {
    return Modifier.isAbstract(member.getModifiers()) && !Modifier.isAbstract(type.getModifiers());
  }

  /** What the class extends and implements, with that of a hidden superclass in its place. */
  static Stream<Type> parents(Class<?> type) {
    Class<?> base = type.getSuperclass();
    Stream<Type> first =
        isHidden(base) ? parents(base) : Stream.ofNullable(type.getGenericSuperclass());
    return Stream.concat(first, Arrays.stream(type.getGenericInterfaces()));
  }

  private static boolean isHidden(Class<?> base) {
    return base != null && !Promise.covers(base);
  }
}
