package io.github.computeops.internal.request;

import feign.Param;
import feign.QueryMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one generated method, checked before anything of a call is done: all are
 * required.
 *
 * <p>Immutable and thread-safe; make one for each method, once.
 */
public final class RequiredArguments {
  private final List<Argument> arguments;

  private RequiredArguments(List<Argument> arguments) {
    this.arguments = arguments;
  }

  /**
   * Reads the parameters of a method.
   *
   * @param method a method of a generated interface that sends a request
   * @return what checks its arguments
   */
  public static RequiredArguments of(Method method) {
    String call = method.getDeclaringClass().getSimpleName() + "." + method.getName() + ": ";
    return new RequiredArguments(
        Arrays.stream(method.getParameters()).map(each -> Argument.of(call, each)).toList());
  }

  /**
   * Checks the arguments of a call.
   *
   * @param values as a proxy is given them; null if the method has no parameters
   * @throws IllegalArgumentException when one is null, or is a parameter with which the call would
   *     mean something else: a blank text, a list that is empty or has a null or blank value, or a
   *     path value such as {@code ..}; the message names the method and the argument
   */
  public void check(Object @Nullable [] values) {
    if (values != null) {
      for (int i = 0; i < arguments.size(); i++) {
        arguments.get(i).check(values[i]);
      }
    }
  }

  /** An argument by what it is called in messages. */
  private record Argument(String name, Kind kind) {
    private static Argument of(String call, Parameter parameter) {
      Param param = parameter.getAnnotation(Param.class);
      if (param != null) {
        boolean segment = param.expander() == SegmentExpander.class;
        return new Argument(call + param.value(), segment ? Kind.SEGMENT : Kind.PARAMETER);
      }
      return parameter.isAnnotationPresent(QueryMap.class)
          ? new Argument(call + "query", Kind.QUERY)
          : new Argument(call + "body", Kind.BODY);
    }

    private void check(@Nullable Object value) {
      switch (kind) {
        case SEGMENT -> ParameterRule.checkSegment(name, value);
        case PARAMETER -> ParameterRule.checkRequired(name, value);
        case QUERY -> checkNotNull(value, " is null; leave it out, or give none().");
        case BODY -> checkNotNull(value, " is null; every argument is required.");
      }
    }

    private void checkNotNull(@Nullable Object value, String fault) {
      if (value == null) {
        throw new IllegalArgumentException(name + fault);
      }
    }
  }

  private enum Kind {
    SEGMENT,
    PARAMETER,
    QUERY,
    BODY
  }
}
