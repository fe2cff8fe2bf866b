package io.github.computeops;

import feign.InvocationHandlerFactory.MethodHandler;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** The operations of one generated interface. */
final class Operations {
  private final Class<?> api;
  private final Map<Method, Operation> byMethod = new HashMap<>();

  Operations(Class<?> api, Map<Method, MethodHandler> dispatch) {
    this.api = api;
    dispatch.forEach(
        (method, handler) -> {
          if (!method.isDefault()) {
            byMethod.put(method, new Operation(method, handler));
          }
        });
  }

  /** The operation of a method; null for a method that is none. */
  Operation of(Method method) {
    return byMethod.get(method);
  }

  @Override
  public String toString() {
    return api.getSimpleName();
  }
}
