package io.github.computeops.contract;

import io.github.computeops.ComputeOpsView;
import io.github.computeops.json.JsonType;
import io.github.computeops.query.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/** The call of a case: {@code ServersV1.get} and its arguments, which are made of JSON. */
record ConformanceCall(Class<?> api, String method, ConformanceCase given) {

  static ConformanceCall of(ConformanceCase given) {
    String[] names = given.call().split("\\.");
    return new ConformanceCall(named("io.github.computeops.api." + names[0]), names[1], given);
  }

  Object on(ComputeOpsView com) {
    Object[] values = given.values().toArray();
    Method found = method(values.length);
    try {
      return found.invoke(com.api(api), arguments(found.getParameterTypes(), values));
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(given.call() + " cannot be called: " + e, e);
    }
  }

  private Method method(int arguments) {
    return Arrays.stream(api.getMethods())
        .filter(each -> each.getName().equals(method) && each.getParameterCount() == arguments)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    given.call() + " with " + arguments + " arguments is not a method."));
  }

  private static Object[] arguments(Class<?>[] types, Object[] values)
      throws ReflectiveOperationException {
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = argument(types[i], values[i]);
    }
    return arguments;
  }

  private static Object argument(Class<?> type, Object value) throws ReflectiveOperationException {
    if (Query.class.isAssignableFrom(type)) {
      return query(type, (Map<?, ?>) value);
    }
    return type.getName().startsWith("io.github.computeops.model.")
        ? ((JsonType<?>) type.getField("TYPE").get(null)).of(value)
        : value;
  }

  private static Object query(Class<?> type, Map<?, ?> parameters)
      throws ReflectiveOperationException {
    Query.Builder<?> builder = (Query.Builder<?>) type.getMethod("builder").invoke(null);
    parameters.forEach((name, value) -> builder.queryParameter((String) name, value));
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name + " is not an interface of the SDK.", e);
    }
  }
}
