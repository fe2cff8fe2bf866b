package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Family;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.query.MergePatch;
import io.github.computeops.simulator.internal.query.Selection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads, changes and deletes resources of a collection. */
final class ItemRules {
  private ItemRules() {}

  static Response read(Call call) {
    return selected(call, call.account().find(collection(call), call.parentPlace(), call.id()));
  }

  static Response change(Call call) {
    return selected(call, changed(call, items(call), call.id(), call.body()));
  }

  /** Changes the resources that the parameter {@code id} lists: all of them, or none. */
  static Response changeAll(Call call) {
    Family family = call.operation().family();
    Items items = call.account().items(family, call.place());
    List<String> ids = call.query().values("id");
    ids.forEach(id -> call.account().find(family, call.place(), id));
    Map<String, Object> changes = call.body();
    ids.forEach(id -> changed(call, items, id, changes));
    return call.respond(Map.of());
  }

  static Response delete(Call call) {
    items(call).remove(call.id()).orElseThrow(() -> missing(call));
    call.account().resources().removeBeneath(call.place());
    return call.respond(Map.of());
  }

  /** Deletes the resources that the parameter {@code id} lists. */
  static Response deleteAll(Call call) {
    Items items = call.account().items(call.operation().family(), call.place());
    call.query().values("id").forEach(items::remove);
    return call.respond(Map.of());
  }

  private static Map<String, Object> changed(
      Call call, Items items, String id, Map<String, Object> changes) {
    return items
        .change(id, item -> changed(call, item, changes))
        .orElseThrow(() -> Account.missing(collection(call), id));
  }

  private static Map<String, Object> changed(
      Call call, Map<String, Object> item, Map<String, Object> changes) {
    checkGeneration(call, item);
    Map<String, Object> changed =
        call.operation().method().equals("PUT")
            ? new LinkedHashMap<>(item)
            : MergePatch.apply(item, changes);
    if (call.operation().method().equals("PUT")) {
      changed.putAll(changes);
    }
    changed.put("generation", generation(item) + 1);
    changed.put("updatedAt", call.account().now().toString());
    return changed;
  }

  private static int generation(Map<String, Object> item) {
    return item.get("generation") instanceof Number number ? number.intValue() : 1;
  }

  private static void checkGeneration(Call call, Map<String, Object> item) {
    String expected = call.request().header("if-match");
    if (!expected.isEmpty()
        && call.operation().hasHeader("If-Match")
        && !expected.replace("\"", "").equals(String.valueOf(generation(item)))) {
      throw ErrorResponseException.preconditionFailed(
          "If-Match",
          "If-Match is " + expected + ", but the generation is " + generation(item) + ".");
    }
  }

  private static Family collection(Call call) {
    Family family = call.operation().family();
    return family.isItem() ? family.parent() : family;
  }

  private static Items items(Call call) {
    return call.account().items(collection(call), call.parentPlace());
  }

  private static ErrorResponseException missing(Call call) {
    return Account.missing(collection(call), call.id());
  }

  private static Response selected(Call call, Map<String, Object> item) {
    Response response = call.respond(item);
    Optional<Object> body = response.body().map(it -> Selection.of(call.query()).of(it));
    return new Response(response.status(), response.headers(), body);
  }
}
