package io.github.computeops;

import feign.DefaultInvocationHandlerFactory;
import feign.FeignException;
import feign.InvocationHandlerFactory;
import feign.Target;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;

/** Throws what this SDK promises to throw, where Feign would wrap it in an exception of its own. */
final class FailureTranslation implements InvocationHandlerFactory {
  private final InvocationHandlerFactory feign = new DefaultInvocationHandlerFactory();

  @Override
  @SuppressWarnings("rawtypes")
  public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
    InvocationHandler calls = feign.create(target, dispatch);
    return (proxy, method, arguments) -> {
      try {
        return calls.invoke(proxy, method, arguments);
      } catch (FeignException e) {
        throw translated(e);
      }
    };
  }

  private static RuntimeException translated(FeignException e) {
    if (e.getCause() instanceof IOException broken) {
      return new TransportException(
          call(e) + " failed: " + broken + "; whether the service acted on it is unknown.", broken);
    }
    return e.getCause() instanceof RuntimeException meant ? meant : e;
  }

  private static String call(FeignException e) {
    return e.hasRequest() ? RequestLine.of(e.request()) : "The call";
  }
}
