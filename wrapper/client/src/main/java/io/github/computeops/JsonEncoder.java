package io.github.computeops;

import feign.RequestTemplate;
import feign.codec.Encoder;
import io.github.computeops.json.JsonTree;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes request bodies. */
final class JsonEncoder implements Encoder {
  private final BodyLog log;

  JsonEncoder(BodyLog log) {
    this.log = log;
  }

  @Override
  public void encode(Object body, Type type, RequestTemplate template) {
    log.sent(template.method(), template.path(), body);
    template.body(JsonBody.write(JsonTree.of(body)), StandardCharsets.UTF_8);
  }
}
