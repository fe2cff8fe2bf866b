package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.Client;
import io.github.computeops.failure.ComputeOpsException;
import io.github.computeops.model.JobCreateV1;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever a service responds, a call returns, or throws an exception of the SDK in one line. */
class AnyResponseTest {
  private static final int RESPONSES = 2_000;
  private static final List<Integer> STATUSES =
      List.of(200, 201, 202, 204, 206, 301, 304, 400, 401, 404, 408, 409, 422, 429, 500, 503, 599);
  private static final List<String> NAMES =
      List.of(
          "message", "Message", "error", "errors", "detail", "details", "errorDetails", "items");
  private static final List<String> SCALARS =
      List.of("null", "true", "7", "1.5e99999999999", "\"w\"", "\"\"", "\"\\u0007\"", "\"<html>\"");
  private static final List<String> HEADERS =
      List.of(
          "Retry-After: 1.5",
          "Retry-After: 999999999999999999999",
          "Retry-After: Fri, 31 Feb 2026 00:00:00 GMT",
          "RateLimit: ;;;,=\"\\",
          "ratelimit-remaining: 99999999999999999999",
          "ratelimit-reset: x",
          "Content-Type: text/html",
          "Content-Type: application/json; charset=\"\"",
          "Content-Type: %%%",
          "Content-Encoding: gzip",
          "Content-Length: x",
          "Date: @99999999999999999999",
          "Location: ::::");
  private static final JobCreateV1 JOB = JobCreateV1.of(Map.of("jobTemplate", "t"));
  private static final List<Consumer<ComputeOps>> CALLS =
      List.of(
          com -> com.serversV1().get("1"),
          com -> com.jobsV1().create(JOB),
          com -> com.serversV1().delete("1"),
          com -> com.serversV1().all().stream().limit(20).toList(),
          com -> com.request("GET", "/x").json());

  @Test
  void noResponseCausesAnyOtherException() {
    for (int seed = 0; seed < RESPONSES; seed++) {
      Random random = new Random(seed);
      Client transport = responding(random);
      try (ComputeOps com =
          TestClient.of(
              URI.create("http://service.example"),
              b -> b.transport(transport).retryPolicy(RetryPolicy.none()))) {
        pick(CALLS, random).accept(com);
      } catch (ComputeOpsException e) {
        assertTrue(e.getMessage().chars().allMatch(c -> c >= ' '), e.getMessage());
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ": " + e, e);
      }
    }
  }

  private static Client responding(Random random) {
    int status = pick(STATUSES, random);
    String json = json(random, 0);
    String body = json.substring(0, json.length() - random.nextInt(8) / 7);
    Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Stream.generate(() -> pick(HEADERS, random).split(": ", 2))
        .limit(random.nextInt(3))
        .forEach(header -> headers.put(header[0], List.of(header[1])));
    return (request, options) ->
        feign.Response.builder()
            .status(status)
            .headers(headers)
            .request(request)
            .body(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), null)
            .build();
  }

  private static String json(Random random, int depth) {
    return switch (random.nextInt(depth > 4 ? 1 : 3)) {
      case 0 -> pick(SCALARS, random);
      case 1 -> joined(random, "[", "]", () -> json(random, depth + 1));
      default ->
          joined(
              random,
              "{",
              "}",
              () -> "\"" + pick(NAMES, random) + "\": " + json(random, depth + 1));
    };
  }

  private static String joined(Random random, String open, String close, Supplier<String> part) {
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(i -> part.get())
        .collect(Collectors.joining(",", open, close));
  }

  private static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
