package io.github.computeops.contract;

import io.github.computeops.json.JsonPath;
import io.github.computeops.json.JsonTree;
import io.github.computeops.json.JsonType;
import io.github.computeops.query.Query;
import java.lang.reflect.Method;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The arguments of one call: samples of everything that is required, and on request of everything
 * that is optional.
 */
final class Arguments {
  private final Samples samples;
  private final DescribedOperation operation;

  Arguments(Samples samples, DescribedOperation operation) {
    this.samples = samples;
    this.operation = operation;
  }

  Object[] of(Method method, boolean optional) throws ReflectiveOperationException {
    List<Object> values = new ArrayList<>();
    operation.inPathOrder().forEach(parameter -> values.add(samples.parameter(parameter)));
    operation.requiredQuery().forEach(parameter -> values.add(samples.parameter(parameter)));
    operation.bodySchema().ifPresent(schema -> values.add(samples.schema(schema)));
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      Class<?> type = method.getParameterTypes()[i];
      arguments[i] =
          Query.class.isAssignableFrom(type) ? query(type, optional) : typed(type, values.get(i));
    }
    return arguments;
  }

  private static Object typed(Class<?> type, Object sample) throws ReflectiveOperationException {
    if (type == String.class) {
      return String.valueOf(sample);
    }
    if (type == OffsetDateTime.class) {
      return OffsetDateTime.parse(sample.toString());
    }
    if (type == List.class) {
      return sample instanceof List<?> ? sample : List.of(sample);
    }
    return type == Map.class || type == Object.class || type.isPrimitive()
        ? sample
        : ((JsonType<?>) type.getField("TYPE").get(null)).read(JsonTree.of(sample), JsonPath.ROOT);
  }

  private Object query(Class<?> type, boolean optional) throws ReflectiveOperationException {
    Query.Builder<?> builder = (Query.Builder<?>) type.getMethod("builder").invoke(null);
    if (optional) {
      operation
          .optionalQuery()
          .forEach(
              parameter ->
                  builder.queryParameter(
                      parameter.get("name").toString(), samples.parameter(parameter)));
    }
    return builder.getClass().getMethod("build").invoke(builder);
  }
}
