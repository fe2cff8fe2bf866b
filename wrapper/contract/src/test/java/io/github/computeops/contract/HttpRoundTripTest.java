package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What a body holds arrives, and what an answer holds is read, through the client and over HTTP.
 */
class HttpRoundTripTest {
  private static final int INSTANCES = Math.max(1, Fuzz.INSTANCES / 100);
  private static final JacksonThree JACKSON = new JacksonThree();
  private static final MockWebServer SERVER = new MockWebServer();
  private static ComputeOps com;

  @BeforeAll
  static void starts() throws Exception {
    SERVER.start();
    com =
        ComputeOps.builder()
            .baseUri(SERVER.url("/").uri())
            .credentials(Credentials.token("t"))
            .build();
  }

  @AfterAll
  static void ends() {
    com.close();
    SERVER.close();
  }

  @Test
  void bodiesAndAnswersOfAllOperationsSurvive() throws Exception {
    InterfaceMethods methods = new InterfaceMethods();
    for (DescribedOperation operation : Fuzz.CONTRACT.operations()) {
      Method method = methods.of(operation).orElseThrow();
      Random random = Fuzz.random(operation.key());
      for (int i = 0; i < INSTANCES; i++) {
        call(operation, method, random);
      }
    }
  }

  private static void call(DescribedOperation operation, Method method, Random random)
      throws Exception {
    Optional<Root> body = Roots.body(operation, method);
    Optional<Root> answer = Roots.answer(operation, method);
    Object sent = body.map(root -> instance(root, random)).orElse(null);
    Object answered = answer.map(root -> instance(root, random)).orElse("");
    SERVER.enqueue(json(answered));
    Object[] arguments = arguments(operation, method);
    if (body.isPresent()) {
      arguments[operation.inPathOrder().size() + operation.requiredQuery().size()] =
          JACKSON.read(JACKSON.write(sent), body.get().type());
    }
    Object read = method.invoke(com.api(method.getDeclaringClass()), arguments);
    RecordedRequest request = SERVER.takeRequest();
    if (body.isPresent()) {
      assertSame(sent, request.getBody().toByteArray(), operation.key() + " body");
    }
    if (answer.isPresent()) {
      assertSame(answered, JACKSON.write(read), operation.key() + " answer");
    }
  }

  private static Object instance(Root root, Random random) {
    return new RandomJson(Fuzz.CONTRACT, random).instance(root.schema());
  }

  private static Object[] arguments(DescribedOperation operation, Method method)
      throws ReflectiveOperationException {
    return new Arguments(new Samples(Fuzz.CONTRACT), operation).of(method, true);
  }

  private static MockResponse json(Object tree) {
    return new MockResponse.Builder()
        .setHeader("Content-Type", "application/json")
        .body(new String(JACKSON.write(tree), StandardCharsets.UTF_8))
        .build();
  }

  private static void assertSame(Object tree, byte[] json, String what) {
    assertEquals(JsonForm.of(tree), JsonForm.of(JACKSON.read(json, Object.class)), what);
  }
}
