package io.github.computeops;

import feign.Feign;
import feign.InvocationHandlerFactory;
import feign.Target;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Has Feign read each generated interface once, when it is first asked for. */
final class ApiReader implements InvocationHandlerFactory {
  private final Map<Class<?>, Operations> known = new ConcurrentHashMap<>();
  private final Feign feign;
  private final String baseUri;

  ApiReader(Feign.Builder feign, String baseUri) {
    this.feign = feign.invocationHandlerFactory(this).build();
    this.baseUri = baseUri;
  }

  Operations of(Class<?> api) {
    Operations read = known.get(api);
    return read == null ? read(api) : read;
  }

  private Operations read(Class<?> api) {
    feign.newInstance(new Target.HardCodedTarget<>(api, baseUri));
    return known.get(api);
  }

  /** Feign hands over what it read; its own proxy is not used. */
  @Override
  @SuppressWarnings("rawtypes")
  public InvocationHandler create(Target target, Map<Method, MethodHandler> dispatch) {
    known.put(target.type(), new Operations(target.type(), dispatch));
    return (proxy, method, arguments) -> null;
  }
}
