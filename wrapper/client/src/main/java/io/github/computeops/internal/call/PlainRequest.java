package io.github.computeops.internal.call;

import feign.Request;
import feign.Request.HttpMethod;
import io.github.computeops.body.RequestBody;
import io.github.computeops.internal.http.JsonBody;
import io.github.computeops.internal.request.EmptyValue;
import io.github.computeops.internal.request.PercentEncoding;
import io.github.computeops.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A request that no generated method describes.
 *
 * @param operation what logs and metrics call it
 * @param path encoded
 * @param parameters plain values by name
 * @param body a {@link RequestBody}, or JSON
 */
public record PlainRequest(
    HttpMethod method,
    String operation,
    String path,
    Map<String, List<String>> parameters,
    Map<String, String> headers,
    Optional<Object> body) {
  Request to(String baseUri, String accept) {
    return Request.create(
        method, baseUri + path + query(), headers(accept), json(), StandardCharsets.UTF_8, null);
  }

  private String query() {
    String encoded =
        parameters.entrySet().stream()
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .map(
                            value ->
                                PercentEncoding.of(parameter.getKey())
                                    + "="
                                    + EmptyValue.encoded(value)))
            .collect(Collectors.joining("&"));
    return encoded.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + encoded;
  }

  private Map<String, Collection<String>> headers(String accept) {
    Map<String, Collection<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.put("Accept", List.of(accept));
    body.filter(Json.class::isInstance)
        .ifPresent(json -> all.put("Content-Type", List.of(jsonType())));
    headers.forEach((name, value) -> all.put(name, List.of(value)));
    return all;
  }

  /** The service takes no other type for a PATCH. */
  private String jsonType() {
    return method == HttpMethod.PATCH ? "application/merge-patch+json" : "application/json";
  }

  private byte @Nullable [] json() {
    return body.filter(Json.class::isInstance)
        .map(json -> JsonBody.write(((Json) json).toTree()))
        .orElse(null);
  }
}
