package io.github.computeops;

import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import io.github.computeops.http.ClientHeaders;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;

/** One method of a generated interface, ready to be called. */
final class Operation {
  private final MethodHandler handler;
  private final String name;
  private final Set<String> clientHeaders;

  Operation(Method method, MethodHandler handler) {
    this.handler = handler;
    this.name = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    ClientHeaders named = method.getAnnotation(ClientHeaders.class);
    this.clientHeaders = named == null ? Set.of() : Set.of(named.value());
  }

  /** The interface and the method, such as {@code ServersV1.get}. */
  String name() {
    return name;
  }

  boolean accepts(String clientHeader) {
    return clientHeaders.contains(clientHeader);
  }

  /** Feign takes its options from among the arguments, so the scope goes with them. */
  Object call(Object[] arguments, CallScope scope) throws Throwable {
    Object[] all =
        arguments == null ? new Object[1] : Arrays.copyOf(arguments, arguments.length + 1);
    all[all.length - 1] = scope;
    try {
      return handler.invoke(all);
    } catch (FeignException e) {
      throw meant(e, scope);
    }
  }

  /** What this SDK promises to throw, where Feign wraps it in an exception of its own. */
  private static RuntimeException meant(FeignException e, CallScope scope) {
    if (e.getCause() instanceof IOException broken && e.hasRequest()) {
      return TransportException.of(e.request(), broken, scope);
    }
    return e.getCause() instanceof RuntimeException cause ? cause : e;
  }
}
