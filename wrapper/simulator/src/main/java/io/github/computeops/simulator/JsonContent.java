package io.github.computeops.simulator;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON object that a call brings. */
final class JsonContent {
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private JsonContent() {}

  static Map<String, Object> of(Call call) {
    return read(call, "application/json");
  }

  static Map<String, Object> mergePatchOf(Call call) {
    return read(call, "application/merge-patch+json");
  }

  private static Map<String, Object> read(Call call, String type) {
    String given = call.header("content-type");
    if (!given.split(";")[0].strip().equalsIgnoreCase(type)) {
      throw Refusal.unsupportedMediaType(
          "The content type is \"" + given + "\"; this operation takes " + type + ".");
    }
    try {
      return JsonMapper.shared().readValue(call.body(), OBJECT);
    } catch (JacksonException e) {
      throw Refusal.badRequest("The body is no JSON object: " + e.getOriginalMessage() + ".");
    }
  }
}
