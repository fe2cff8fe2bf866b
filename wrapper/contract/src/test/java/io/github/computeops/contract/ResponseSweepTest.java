package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOpsView;
import io.github.computeops.Response;
import io.github.computeops.api.Apis;
import io.github.computeops.error.InvalidResponseException;
import io.github.computeops.json.JsonModel;
import io.github.computeops.json.JsonReadException;
import io.github.computeops.json.JsonType;
import io.github.computeops.json.JsonValue;
import io.github.computeops.page.IncompleteCollectionException;
import io.github.computeops.page.PagedIterable;
import io.github.computeops.query.Query;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operation takes a success for one, and nothing else, whatever its body is. */
class ResponseSweepTest {
  private static Sweep sweep;

  @BeforeAll
  static void starts() throws Exception {
    sweep = new Sweep();
  }

  @AfterAll
  static void ends() {
    sweep.close();
  }

  private static List<DescribedOperation> writes() {
    return Fuzz.CONTRACT.operations().stream()
        .filter(operation -> !operation.method().equals("GET"))
        .toList();
  }

  @Test
  void writeWithoutABodyIsASuccessThatKeepsItsLocation() throws Exception {
    sweep.responds(
        new MockResponse.Builder()
            .code(202)
            .setHeader("Location", "/compute-ops-mgmt/v1/jobs/7")
            .setHeader("Content-Length", "0")
            .build());
    for (DescribedOperation operation : writes()) {
      Response<Object> response = response(operation);
      assertEquals(202, response.status());
      assertEquals(Optional.of(URI.create("/compute-ops-mgmt/v1/jobs/7")), response.location());
      assertAbsent(operation, response.value());
      sweep.touch("write that is a success without a body", operation.key());
    }
  }

  private static Response<Object> response(DescribedOperation operation) {
    return sweep.client().withResponse(view -> made(view, operation));
  }

  private static Object made(ComputeOpsView view, DescribedOperation operation) {
    try {
      return Sweep.on(view, sweep.method(operation), sweep.arguments(operation));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(operation.key(), e);
    }
  }

  private static void assertAbsent(DescribedOperation operation, Object value) {
    if (value instanceof JsonModel model) {
      assertTrue(model.isAbsent(), operation::key);
    } else if (value instanceof JsonValue union) {
      assertEquals(Map.of(), union.toTree(), operation::key);
    } else {
      assertTrue(value == null || value.equals(Map.of()) || value.equals(""), operation::key);
    }
  }

  @Test
  void writeWhoseBodyCannotBeReadIsSaidToBeDone() throws Exception {
    sweep.responds(201, "{created}");
    for (DescribedOperation operation : writes()) {
      Class<?> returned = sweep.method(operation).getReturnType();
      if (returned == void.class || returned == String.class) {
        made(sweep.client(), operation);
        continue;
      }
      InvalidResponseException failed =
          assertThrows(
              InvalidResponseException.class,
              () -> made(sweep.client(), operation),
              operation::key);
      assertTrue(failed.getMessage().contains("succeeded with 201"), failed::getMessage);
      assertTrue(failed.getMessage().endsWith("do not repeat it."), failed::getMessage);
      assertEquals(201, failed.status());
      sweep.touch("write whose unreadable result is said to be done", operation.key());
    }
  }

  @Test
  void onlyABodyHasALength() throws Exception {
    sweep.responds(200, "{}");
    for (DescribedOperation operation : Fuzz.CONTRACT.operations()) {
      call(operation);
      String length = sweep.latest().getHeaders().get("Content-Length");
      boolean isEmpty = sweep.latest().getBodySize() == 0;
      if (isEmpty && List.of("GET", "DELETE").contains(operation.method())) {
        assertNull(length, operation::key);
        sweep.touch("GET or DELETE without a Content-Length", operation.key());
      } else {
        assertEquals(String.valueOf(sweep.latest().getBodySize()), length, operation::key);
        sweep.touch("request that says how long its body is", operation.key());
      }
    }
  }

  /** Some operations return text, which an object is not. */
  private static void call(DescribedOperation operation) {
    try {
      made(sweep.client(), operation);
    } catch (JsonReadException e) {
      assertEquals(String.class, sweep.method(operation).getReturnType());
    }
  }

  @Test
  void successThatIsNotAPageIsNoEmptyCollection() throws Exception {
    for (Method pages : iterations()) {
      for (String json :
          List.of(
              "{}",
              "{\"message\":\"x\"}",
              "{\"httpStatusCode\":500,\"message\":\"m\",\"errorCode\":\"e\"}",
              "{\"data\":[{\"id\":1}],\"pagination\":{}}",
              "{\"count\":3}")) {
        sweep.responds(200, json);
        assertThrows(
            IncompleteCollectionException.class,
            () -> ((PagedIterable<?, ?>) sweep.call(pages, selections(pages))).forEach(i -> {}),
            () -> pages + " " + json);
      }
      sweep.touch("collection that is not taken for an empty one", pages.toString());
    }
    assertTrue(sweep.touched("collection that is not taken for an empty one") > 30);
  }

  @Test
  void serviceThatIgnoresTheOffsetIsNoticed() throws Exception {
    for (Method pages : iterations()) {
      sweep.responds(
          200, "{\"count\":2,\"total\":5,\"offset\":0,\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");
      assertThrows(
          IncompleteCollectionException.class,
          () -> ((PagedIterable<?, ?>) sweep.call(pages, selections(pages))).forEach(i -> {}),
          pages::toString);
      sweep.responds(200, "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}]}");
      Object read = sweep.call(pages, selections(pages));
      assertEquals(2, ((PagedIterable<?, ?>) read).stream().count(), pages::toString);
      sweep.touch("collection whose pages are neither lost nor read twice", pages.toString());
    }
  }

  /** Returns the methods that read all pages, without optional parameters. */
  private static List<Method> iterations() {
    return Arrays.stream(Apis.class.getMethods())
        .flatMap(accessor -> Stream.of(accessor.getReturnType().getMethods()))
        .filter(method -> method.getReturnType() == PagedIterable.class)
        .filter(
            method ->
                Stream.of(method.getParameterTypes()).noneMatch(Query.class::isAssignableFrom))
        .toList();
  }

  private static Object[] selections(Method method) {
    return Stream.of(method.getParameterTypes()).map(ResponseSweepTest::selection).toArray();
  }

  private static Object selection(Class<?> type) {
    try {
      return type == String.class
          ? "x"
          : type == List.class
              ? List.of("x")
              : ((JsonType<?>) type.getField("TYPE").get(null)).of("x");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
