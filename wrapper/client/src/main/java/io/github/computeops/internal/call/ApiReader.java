package io.github.computeops.internal.call;

import feign.Contract;
import feign.Feign;
import feign.MethodMetadata;
import feign.Target;
import io.github.computeops.internal.retry.RepeatingCall;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets Feign read each generated interface once, when it is first asked for. Thread-safe.
 *
 * <p>Feign hands what it read to a factory of proxies; the one used here keeps the handlers of the
 * methods, and the proxy that Feign makes is not used.
 *
 * <p>Feign looks up a method handle for each default method of its target, which fails if the
 * target is in a named module: Feign's module does not read it. So the target has no methods, and
 * the contract reads the generated interface instead.
 */
final class ApiReader {
  @SuppressWarnings("deprecation") // Its new name is unknown to older versions.
  private static final Contract CONTRACT = new Contract.Default();

  private final Map<Class<?>, Map<Method, OperationHandler>> known = new ConcurrentHashMap<>();
  private final Supplier<Feign.Builder> feign;
  private final String baseUri;
  private final RepeatingCall repeating;
  private final CallStart start;

  ApiReader(
      Supplier<Feign.Builder> feign, String baseUri, RepeatingCall repeating, CallStart start) {
    this.feign = feign;
    this.baseUri = baseUri;
    this.repeating = repeating;
    this.start = start;
  }

  Map<Method, OperationHandler> of(Class<?> api) {
    Map<Method, OperationHandler> read = known.get(api);
    return read == null ? known.computeIfAbsent(api, this::read) : read;
  }

  private Map<Method, OperationHandler> read(Class<?> api) {
    Map<Method, OperationHandler> operations = new HashMap<>();
    feign
        .get()
        .contract(target -> methods(api))
        .invocationHandlerFactory(
            (target, handlers) -> {
              handlers.forEach(
                  (method, handler) ->
                      operations.put(
                          method, new OperationHandler(method, handler, repeating, start)));
              return (proxy, method, arguments) -> null;
            })
        .build()
        .newInstance(new Target.HardCodedTarget<>(WithoutMethods.class, baseUri));
    return operations;
  }

  private static List<MethodMetadata> methods(Class<?> api) {
    return CONTRACT.parseAndValidateMetadata(api);
  }

  /** The target that Feign is given. */
  interface WithoutMethods {}
}
