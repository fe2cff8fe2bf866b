package io.github.computeops.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type of one model. */
final class ModelType<M> implements JsonType<M> {
  private final JsonModel.Builder<?, M> builder;

  ModelType(JsonModel.Builder<?, M> builder) {
    this.builder = builder;
  }

  @Override
  @SuppressWarnings("unchecked")
  public M read(Object json, JsonPath at) {
    Object members = json instanceof Map ? json : substitute(json, at);
    return builder.model((Map<String, @Nullable Object>) members, at);
  }

  private static Object substitute(Object json, JsonPath at) {
    return JsonTypes.isBlank(json) ? JsonObject.none() : new NoObject(json, at);
  }

  @Override
  public M absent() {
    return read(JsonObject.none(), JsonPath.ROOT);
  }
}
