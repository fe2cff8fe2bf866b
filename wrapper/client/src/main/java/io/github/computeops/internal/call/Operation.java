package io.github.computeops.internal.call;

import feign.FeignException;
import feign.InvocationHandlerFactory.MethodHandler;
import feign.Request;
import io.github.computeops.error.TransportException;
import io.github.computeops.internal.request.ClientHeaders;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;

/** One method of a generated interface, ready to be called. */
public final class Operation {
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
    while (true) {
      try {
        return handler.invoke(all);
      } catch (FeignException e) {
        checkRepeatable(e, scope);
      }
    }
  }

  /**
   * The body of an answer is read after it passed the stack, so where it breaks off the call is
   * sent again from here.
   *
   * @throws RuntimeException where it is not sent again: what this SDK promises to throw, which
   *     Feign wraps in an exception of its own
   */
  private static void checkRepeatable(FeignException e, CallScope scope) {
    if (e.getCause() instanceof IOException broken && e.hasRequest()) {
      awaitNextTry(e.request(), broken, scope);
    } else {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private static void awaitNextTry(Request request, IOException broken, CallScope scope) {
    try {
      if (!scope.goesOn(request, broken)) {
        throw TransportException.of(request, broken, scope);
      }
    } catch (IOException e) {
      throw TransportException.of(request, e, scope);
    }
  }
}
