package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.description.Schema;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.query.Selection;
import io.github.computeops.simulator.internal.sample.Samples;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Creates a resource in a collection. */
final class CreateRule {
  private CreateRule() {}

  static Response answer(Call call) {
    String key = call.operation().hasHeader("Idempotency-Key") ? idempotencyKey(call) : "";
    Optional<Map<String, Object>> earlier =
        key.isEmpty() ? Optional.empty() : call.account().resources().document(key);
    Map<String, Object> created = earlier.orElseGet(() -> created(call));
    if (!key.isEmpty()) {
      call.account().resources().putDocument(key, created);
    }
    return response(call, created);
  }

  private static String idempotencyKey(Call call) {
    String given = call.request().header("idempotency-key");
    return given.isEmpty() ? "" : "Idempotency-Key/" + call.operation() + "/" + given;
  }

  static Map<String, Object> created(Call call) {
    UniqueProperties.check(call);
    Family family = call.operation().family();
    Items items = call.account().items(family, call.place());
    String id = id(call, items);
    Map<String, Object> item = item(call, id);
    if (!call.isDryRun()) {
      items.put(id, item);
    }
    return item;
  }

  /** The id follows from the name, so that a program prints the same in every run. */
  private static String id(Call call, Items items) {
    return call.body().get("name") instanceof String name && items.find(Seeds.id(name)).isEmpty()
        ? Seeds.id(name)
        : call.account().nextId(call.place());
  }

  /** Returns what was sent, with what the service adds. */
  private static Map<String, Object> item(Call call, String id) {
    Family family = call.operation().family();
    Map<String, Object> item = new LinkedHashMap<>(call.body());
    Schema schema = call.account().catalog().resource(family).orElseThrow();
    Samples samples = Samples.required(call.place() + "/" + id, call.account().now());
    for (String name : schema.propertyNames()) {
      if (schema.required().contains(name) || name.equals("type")) {
        item.computeIfAbsent(
            name, missing -> samples.of(schema.property(name).orElseThrow(), name));
      }
    }
    String now = call.account().now().toString();
    item.put("id", id);
    item.putIfAbsent(call.account().catalog().idProperty(family), id);
    item.put("resourceUri", call.request().path() + "/" + id);
    item.put("generation", 1);
    item.put("createdAt", now);
    item.put("updatedAt", now);
    return item;
  }

  static Response response(Call call, Map<String, Object> item) {
    Map<String, String> headers =
        call.operation().success().hasLocation()
            ? Map.of("Location", call.request().path() + "/" + item.get("id"))
            : Map.of();
    Response response = call.respond(item, headers);
    return new Response(
        response.status(),
        response.headers(),
        response.body().map(body -> Selection.of(call.query()).of(body)));
  }
}
