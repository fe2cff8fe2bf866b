package io.github.computeops.build.surface;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A type or a member on one line, such as {@code ServersV1#get(String) abstract: ServerV1}. */
final class SurfaceLine {
  private SurfaceLine() {}

  static String of(Class<?> type) {
    String parents =
        HiddenBases.parents(type)
            .map(parent -> shown(parent.getTypeName()))
            .collect(Collectors.joining(", ", "[", "]"));
    return shown(type.getName()) + " is " + kind(type) + " of " + parents;
  }

  private static String kind(Class<?> type) {
    String mutability =
        Modifier.isFinal(type.getModifiers())
            ? "final "
            : Modifier.isAbstract(type.getModifiers()) ? "abstract " : "";
    return mutability
        + (type.isSealed() ? "sealed " : "")
        + (type.isInterface() ? "interface" : type.isEnum() ? "enum" : "class");
  }

  /** A member as callers of a class see it, whichever of its superclasses declares it. */
  static String of(Class<?> type, Member member) {
    String name =
        member instanceof Executable call ? name(call) + parameters(call) : member.getName();
    String modifiers =
        Modifier.isStatic(member.getModifiers())
            ? " static"
            : Modifier.isAbstract(member.getModifiers()) ? " abstract" : "";
    return shown(type.getName()) + "#" + name + modifiers + result(member);
  }

  private static String name(Executable call) {
    return call instanceof Method ? call.getName() : "new";
  }

  private static String parameters(Executable call) {
    return Arrays.stream(call.getGenericParameterTypes())
        .map(type -> shown(type.getTypeName()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String result(Member member) {
    if (member instanceof Method method) {
      return ": " + shown(method.getGenericReturnType().getTypeName());
    }
    return member instanceof Field field ? ": " + shown(field.getGenericType().getTypeName()) : "";
  }

  /** Without the packages that go without saying; all others are named in full. */
  private static String shown(String type) {
    return type.replaceAll("\\bjava\\.(lang|util|time)\\.(?=[A-Z])", "")
        .replaceAll("\\bio\\.github\\.computeops\\.", "")
        .replace('$', '.');
  }
}
