package io.github.computeops.internal.call;

import feign.Feign;
import feign.InvocationHandlerFactory;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Has Feign read each generated interface once, when it is first asked for. */
public final class ApiReader implements InvocationHandlerFactory {
  private final Map<Class<?>, Map<Method, Operation>> known = new ConcurrentHashMap<>();
  private final Feign feign;
  private final String baseUri;

  ApiReader(Feign.Builder feign, String baseUri) {
    this.feign = feign.invocationHandlerFactory(this).build();
    this.baseUri = baseUri;
  }

  Map<Method, Operation> of(Class<?> api) {
    Map<Method, Operation> read = known.get(api);
    return read == null ? read(api) : read;
  }

  private Map<Method, Operation> read(Class<?> api) {
    feign.newInstance(new Target.HardCodedTarget<>(api, baseUri));
    return known.get(api);
  }

  /** Feign hands over what it read; its own proxy is not used. */
  @Override
  @SuppressWarnings("rawtypes")
  public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
    Map<Method, Operation> operations = new HashMap<>();
    dispatch.forEach(
        (method, handler) -> {
          if (!method.isDefault()) {
            operations.put(method, new Operation(method, handler));
          }
        });
    known.put(target.type(), operations);
    return (proxy, method, arguments) -> null;
  }
}
