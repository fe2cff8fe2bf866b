package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Schema;
import java.math.BigDecimal;
import java.util.List;

/** Reads the values of a query parameter as its schema has them: all are strings in a query. */
final class QueryValue {
  private QueryValue() {}

  static Object of(Schema schema, List<String> values) {
    return schema.types().contains("array")
        ? values.stream()
            .map(each -> schema.items().map(it -> scalar(it, each)).orElse(each))
            .toList()
        : scalar(schema, values.get(0));
  }

  private static Object scalar(Schema schema, String value) {
    List<String> types = schema.types();
    if (types.contains("boolean") && value.matches("true|false")) {
      return Boolean.valueOf(value);
    }
    return (types.contains("integer") || types.contains("number"))
            && value.matches("-?\\d{1,18}(\\.\\d+)?")
        ? new BigDecimal(value)
        : value;
  }
}
