package io.github.computeops.internal.call;

import feign.QueryMapEncoder;
import feign.RequestTemplate;
import feign.interceptor.Invocation;
import feign.interceptor.MethodInterceptor;
import io.github.computeops.internal.http.CallContext;
import io.github.computeops.internal.http.CallSettings;
import io.github.computeops.internal.logging.BodyLog;
import io.github.computeops.internal.request.EmptyValue;
import io.github.computeops.internal.request.PercentEncoding;
import io.github.computeops.query.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Carries the arguments of a call into its request: encodes queries, adds header parameters and
 * what the settings of the call add.
 */
final class RequestArguments implements MethodInterceptor, QueryMapEncoder {
  private final BodyLog bodies;

  RequestArguments(BodyLog bodies) {
    this.bodies = bodies;
  }

  @Override
  public Object intercept(Invocation invocation, Chain chain) throws Throwable {
    for (Object argument : invocation.arguments()) {
      take(argument, invocation);
    }
    Integer body = invocation.methodMetadata().bodyIndex();
    if (body != null) {
      bodies.sent(invocation.requestTemplate(), invocation.arguments()[body]);
    }
    return chain.next(invocation);
  }

  private static void take(Object argument, Invocation invocation) {
    RequestTemplate template = invocation.requestTemplate();
    if (argument instanceof Query query) {
      query.headers().forEach((name, value) -> header(template, name, value));
    } else if (argument instanceof CallContext context) {
      add(context.settings(), template);
    }
  }

  private static void add(CallSettings settings, RequestTemplate template) {
    settings.headers().forEach((name, value) -> header(template, name, value));
    settings.queryParameters().forEach((name, value) -> parameter(template, name, value));
  }

  private static void header(RequestTemplate template, String name, String value) {
    template.removeHeader(name).headerLiteral(name, value);
  }

  private static void parameter(RequestTemplate template, String name, String value) {
    String encoded = PercentEncoding.of(name);
    template.query(encoded, List.of()).query(encoded, EmptyValue.encoded(value));
  }

  @Override
  public Map<String, Object> encode(Object query) {
    Map<String, Object> encoded = new LinkedHashMap<>();
    ((Query) query)
        .parameters()
        .forEach((name, values) -> encoded.put(PercentEncoding.of(name), encoded(values)));
    return encoded;
  }

  private static List<String> encoded(List<String> values) {
    return values.stream().map(EmptyValue::encoded).toList();
  }
}
