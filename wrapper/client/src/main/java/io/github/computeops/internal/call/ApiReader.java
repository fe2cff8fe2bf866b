package io.github.computeops.internal.call;

import feign.Feign;
import feign.InvocationHandlerFactory;
import feign.Target;
import io.github.computeops.internal.retry.RepeatingCall;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets Feign read each generated interface once, when it is first asked for. Thread-safe.
 *
 * <p>Feign hands what it read to a factory of proxies, so this is one: it keeps the handlers of the
 * methods, and the proxy that Feign makes of them is not used.
 */
final class ApiReader implements InvocationHandlerFactory {
  private final Map<Class<?>, Map<Method, OperationHandler>> known = new ConcurrentHashMap<>();
  private final Feign feign;
  private final String baseUri;
  private final RepeatingCall repeating;

  ApiReader(Feign.Builder feign, String baseUri, RepeatingCall repeating) {
    this.feign = feign.invocationHandlerFactory(this).build();
    this.baseUri = baseUri;
    this.repeating = repeating;
  }

  Map<Method, OperationHandler> of(Class<?> api) {
    Map<Method, OperationHandler> read = known.get(api);
    return read == null ? read(api) : read;
  }

  private Map<Method, OperationHandler> read(Class<?> api) {
    feign.newInstance(new Target.HardCodedTarget<>(api, baseUri));
    return Objects.requireNonNull(known.get(api));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
    Map<Method, OperationHandler> operations = new HashMap<>();
    dispatch.forEach(
        (method, handler) -> {
          if (!method.isDefault()) {
            operations.put(method, new OperationHandler(method, handler, repeating));
          }
        });
    known.put(target.type(), operations);
    return (proxy, method, arguments) -> null;
  }
}
