package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Schema;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.query.MergePatch;
import io.github.computeops.simulator.internal.sample.Samples;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads and writes what is not in a collection, such as the notifications of a server. */
final class DocumentRules {
  private DocumentRules() {}

  static Response read(Call call) {
    Optional<String> text =
        call.operation().success().mediaType().filter(type -> !type.contains("json"));
    return text.isPresent() ? asText(call, text.get()) : call.respond(document(call));
  }

  /** Stores the body, or what a patch makes of it. */
  static Response write(Call call) {
    Map<String, Object> stored =
        call.operation().method().equals("PATCH")
            ? MergePatch.apply(document(call), call.body())
            : new LinkedHashMap<>(call.body());
    call.account().resources().putDocument(call.place(), stored);
    return call.respond(stored);
  }

  private static Map<String, Object> document(Call call) {
    return call.account().resources().document(call.place()).orElseGet(() -> invented(call));
  }

  private static Map<String, Object> invented(Call call) {
    Map<String, Object> document = new LinkedHashMap<>();
    Optional<Schema> schema = call.operation().success().schema();
    Samples samples = Samples.full(call.place(), call.account().now());
    if (schema.isPresent() && samples.of(schema.get(), "document") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> document.put(name.toString(), value));
    }
    if (!call.ids().isEmpty() && document.containsKey("id")) {
      document.put("id", call.ids().get(0));
    }
    return document;
  }

  private static Response asText(Call call, String mediaType) {
    String text =
        call.operation()
            .success()
            .schema()
            .map(schema -> Samples.full(call.place(), call.account().now()).of(schema, "text"))
            .map(Object::toString)
            .orElse("");
    return Response.text(mediaType, call.headers(), text);
  }
}
