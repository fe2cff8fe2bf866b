package io.github.computeops.internal.call;

import feign.RequestTemplate;
import feign.codec.Encoder;
import io.github.computeops.body.RequestBody;
import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.json.JsonTree;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** Writes request bodies. */
final class RequestEncoder implements Encoder {
  @Override
  public void encode(Object body, Type type, RequestTemplate template) {
    if (body instanceof RequestBody) {
      return; // The transport reads it while it sends it.
    }
    template.body(JsonBody.write(JsonTree.of(body)), StandardCharsets.UTF_8);
  }
}
