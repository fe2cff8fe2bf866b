package io.github.computeops;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;

/**
 * One generated interface, as a view of the client answers it.
 *
 * <p>Its methods are read once for each client; a view only adds what it does otherwise.
 */
final class Calls implements InvocationHandler {
  private final Operations operations;
  private final Function<Operation, CallScope> scopes;

  private Calls(Operations operations, Function<Operation, CallScope> scopes) {
    this.operations = operations;
    this.scopes = scopes;
  }

  static Object proxy(Class<?> api, Operations operations, Function<Operation, CallScope> scopes) {
    return Proxy.newProxyInstance(
        api.getClassLoader(), new Class<?>[] {api}, new Calls(operations, scopes));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    Operation operation = operations.of(method);
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
      default -> operations.toString();
    };
  }
}
