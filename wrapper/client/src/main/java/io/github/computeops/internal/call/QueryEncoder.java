package io.github.computeops.internal.call;

import feign.QueryMapEncoder;
import io.github.computeops.internal.request.EmptyValue;
import io.github.computeops.internal.request.PercentEncoding;
import io.github.computeops.query.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Encodes the query of a call. */
final class QueryEncoder implements QueryMapEncoder {
  @Override
  public Map<String, Object> encode(Object query) {
    Map<String, Object> encoded = new LinkedHashMap<>();
    ((Query) query)
        .parameters()
        .forEach((name, values) -> encoded.put(PercentEncoding.of(name), encoded(values)));
    return encoded;
  }

  private static List<String> encoded(List<String> values) {
    return values.stream().map(EmptyValue::encoded).toList();
  }
}
