package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Schema;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.sample.Samples;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Does what is neither reading nor changing a resource, such as approving a request: it always
 * succeeds and changes nothing.
 */
final class ActionRule {
  private ActionRule() {}

  static Response answer(Call call) {
    Map<String, Object> result = new LinkedHashMap<>();
    Optional<Schema> schema = call.operation().success().schema();
    Samples samples = Samples.full(call.place(), call.account().now());
    if (schema.isPresent() && samples.of(schema.get(), "result") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> result.put(name.toString(), value));
    }
    result.putAll(call.body());
    return call.respond(result);
  }
}
