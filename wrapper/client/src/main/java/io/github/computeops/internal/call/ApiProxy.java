package io.github.computeops.internal.call;

import io.github.computeops.internal.concurrent.CarriedContext;
import io.github.computeops.page.PagedIterable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * One generated interface, made callable for a view of the client.
 *
 * <p>Each method is read once for each client; a view only adds its settings.
 */
record ApiProxy<T>(Class<T> api, ApiReader operations, CallView view) implements InvocationHandler {
  T instance() {
    return api.cast(Proxy.newProxyInstance(api.getClassLoader(), new Class<?>[] {api}, this));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (method.isDefault()) {
      return inContext(InvocationHandler.invokeDefault(proxy, method, arguments));
    }
    return method.getDeclaringClass() == Object.class
        ? ofObject(proxy, method, arguments)
        : operations.of(api, method).call(arguments, view);
  }

  /** What is requested on other threads takes the context of the caller's along. */
  private static @Nullable Object inContext(@Nullable Object result) {
    return result instanceof PagedIterable<?, ?> items
        ? items.carrying(CarriedContext::in)
        : result;
  }

  private Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
    return switch (method.getName()) {
      case "equals" -> arguments != null && proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      default -> api.getSimpleName();
    };
  }
}
