package io.github.computeops.internal.call;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/**
 * One generated interface, as a view of the client answers it.
 *
 * <p>Its methods are read once for each client; a view only adds what it does otherwise.
 */
public record Calls(
    Class<?> api, Map<Method, Operation> operations, Function<Operation, CallScope> scopes)
    implements InvocationHandler {
  Object proxy() {
    return Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, this);
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Operation operation = operations.get(method);
    if (operation != null) {
      return operation.call(arguments, scopes.apply(operation));
    }
    return method.isDefault()
        ? InvocationHandler.invokeDefault(proxy, method, arguments)
        : ofObject(proxy, method, arguments);
  }

  private Object ofObject(Object proxy, Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> api.getSimpleName();
    };
  }
}
