package io.github.computeops.internal.call;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.internal.logging.BodyLog;
import io.github.computeops.internal.request.EmptyValue;
import io.github.computeops.internal.request.PercentEncoding;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to each request the headers and the query parameters of its call, and logs its body. */
record CallSettingsClient(BodyLog bodies, Client next) implements Client {
  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    CallContext call = CallContext.of(options);
    call.body().ifPresent(body -> bodies.sent(request, body));
    return next.execute(with(call.settings(), request), options);
  }

  /** Returns the request as it is sent. */
  static Request with(CallSettings settings, Request request) {
    return settings.headers().isEmpty() && settings.queryParameters().isEmpty()
        ? request
        : added(settings, request);
  }

  private static Request added(CallSettings settings, Request request) {
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(request.headers());
    settings.headers().forEach((name, value) -> headers.put(name, List.of(value)));
    return Request.create(
        request.httpMethod(),
        url(settings.queryParameters(), request.url()),
        headers,
        request.body(),
        request.charset(),
        request.requestTemplate());
  }

  /** A parameter that the operation has too is replaced. */
  private static String url(Map<String, String> added, String url) {
    int mark = url.indexOf('?');
    Stream<String> own = mark < 0 ? Stream.empty() : Stream.of(url.substring(mark + 1).split("&"));
    Map<String, String> encoded = new LinkedHashMap<>();
    added.forEach(
        (name, value) -> encoded.put(PercentEncoding.of(name), EmptyValue.encoded(value)));
    String query =
        Stream.concat(
                own.filter(pair -> !encoded.containsKey(pair.replaceFirst("=.*", ""))),
                encoded.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue()))
            .collect(Collectors.joining("&"));
    String path = mark < 0 ? url : url.substring(0, mark);
    return query.isEmpty() ? path : path + "?" + query;
  }
}
