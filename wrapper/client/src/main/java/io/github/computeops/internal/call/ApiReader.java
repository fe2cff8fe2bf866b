package io.github.computeops.internal.call;

import feign.Contract;
import feign.Feign;
import feign.MethodMetadata;
import feign.RequestLine;
import feign.Target;
import io.github.computeops.internal.retry.RepeatingCall;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Lets Feign read each method of the generated interfaces once, when it is first called. Most
 * programs call few of them, and to read annotations takes a new JVM long. Thread-safe.
 *
 * <p>Feign hands what it read to a factory of proxies; the one used here keeps the handler of the
 * method, and the proxy that Feign makes is not used.
 *
 * <p>Feign looks up a method handle for each default method of its target, which fails if the
 * target is in a named module: Feign's module does not read it. So the target has no methods, and
 * the contract reads the method of the generated interface instead.
 */
final class ApiReader {
  private final Map<Method, OperationHandler> known = new ConcurrentHashMap<>();
  private final Set<Class<?>> checked = ConcurrentHashMap.newKeySet();
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

  /**
   * Checks that an interface has a method that sends a request.
   *
   * @throws IllegalArgumentException if it has none
   */
  void check(Class<?> api) {
    if (!checked.contains(api)) {
      if (!api.isInterface() || Arrays.stream(api.getMethods()).noneMatch(ApiReader::isSent)) {
        throw new IllegalArgumentException(
            api.getName() + " is not a generated interface, so there is nothing to call.");
      }
      checked.add(api);
    }
  }

  private static boolean isSent(Method method) {
    return method.isAnnotationPresent(RequestLine.class);
  }

  /** Returns what calls a method of an interface that sends a request. */
  OperationHandler of(Class<?> api, Method method) {
    OperationHandler read = known.get(method);
    return read == null ? known.computeIfAbsent(method, it -> read(api, it)) : read;
  }

  private OperationHandler read(Class<?> api, Method method) {
    List<OperationHandler> read = new ArrayList<>(1);
    feign
        .get()
        .contract(target -> List.of(OneMethod.CONTRACT.parseAndValidateMetadata(api, method)))
        .invocationHandlerFactory(
            (target, handlers) -> {
              handlers.forEach(
                  (it, handler) -> read.add(new OperationHandler(it, handler, repeating, start)));
              return (proxy, called, arguments) -> null;
            })
        .build()
        .newInstance(new Target.HardCodedTarget<>(WithoutMethods.class, baseUri));
    return read.get(0);
  }

  @SuppressWarnings("deprecation") // Its new name is unknown to older versions.
  private static final class OneMethod extends Contract.Default {
    private static final OneMethod CONTRACT = new OneMethod();

    @Override
    protected MethodMetadata parseAndValidateMetadata(Class<?> api, Method method) {
      return super.parseAndValidateMetadata(api, method);
    }
  }

  /** The target that Feign is given. */
  interface WithoutMethods {}
}
