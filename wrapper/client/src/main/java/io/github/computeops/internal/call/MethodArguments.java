package io.github.computeops.internal.call;

import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.query.Query;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the arguments of a method are for, besides what Feign makes of them. */
record MethodArguments(int body) {
  private static final int NONE = -1;

  /** The body is the parameter that no annotation says anything else of. */
  static MethodArguments of(Method method) {
    Parameter[] parameters = method.getParameters();
    return new MethodArguments(
        IntStream.range(0, parameters.length)
            .filter(index -> parameters[index].getAnnotations().length == 0)
            .findFirst()
            .orElse(NONE));
  }

  Optional<Object> body(Object @Nullable [] arguments) {
    return body == NONE || arguments == null
        ? Optional.empty()
        : Optional.ofNullable(arguments[body]);
  }

  /** Adds the header parameters; a header of the settings takes precedence. */
  CallSettings headers(Object @Nullable [] arguments, CallSettings settings) {
    return Stream.ofNullable(arguments)
        .flatMap(Arrays::stream)
        .filter(Query.class::isInstance)
        .map(query -> ((Query) query).headers())
        .filter(headers -> !headers.isEmpty())
        .findFirst()
        .map(settings::under)
        .orElse(settings);
  }
}
