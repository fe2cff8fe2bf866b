package io.github.computeops.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A canonical form of JSON values for comparison: ignores the notation of numbers and the order of
 * members.
 */
final class JsonForm {
  private JsonForm() {}

  static Object of(Object json) {
    if (json instanceof Map<?, ?> map) {
      Map<Object, Object> form = new HashMap<>();
      map.forEach((name, value) -> form.put(name, of(value)));
      return form;
    }
    if (json instanceof List<?> list) {
      List<Object> form = new ArrayList<>();
      list.forEach(value -> form.add(of(value)));
      return form;
    }
    return json instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros()
        : json;
  }
}
