package io.github.computeops.contract;

import feign.RequestLine;
import io.github.computeops.api.Apis;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the method of the generated interfaces that calls an operation, by its request line. */
final class InterfaceMethods {
  private final Map<String, Method> byKey = new HashMap<>();

  InterfaceMethods() {
    for (Method accessor : Apis.class.getMethods()) {
      for (Method method : accessor.getReturnType().getMethods()) {
        if (method.isAnnotationPresent(RequestLine.class)) {
          byKey.put(
              DescribedOperation.key(method.getAnnotation(RequestLine.class).value()), method);
        }
      }
    }
  }

  Optional<Method> of(DescribedOperation operation) {
    return Optional.ofNullable(byKey.get(operation.key()));
  }
}
