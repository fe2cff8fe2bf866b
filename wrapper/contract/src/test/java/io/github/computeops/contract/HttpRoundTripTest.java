package io.github.computeops.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Bodies of requests arrive, and bodies of responses are read, through the client and over HTTP.
 */
class HttpRoundTripTest {
  private static final int INSTANCES = Math.max(1, Fuzz.INSTANCES / 100);
  private static final JacksonThree JACKSON = new JacksonThree();
  private static LocalService service;

  @BeforeAll
  static void starts() throws Exception {
    service = new LocalService();
  }

  @AfterAll
  static void ends() {
    service.close();
  }

  @Test
  void bodiesOfAllOperationsSurvive() throws Exception {
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
    Optional<Root> response = Roots.response(operation, method);
    Object sent = body.map(root -> instance(root, random)).orElse(null);
    Object returned = response.map(root -> instance(root, random)).orElse("");
    Object[] arguments = arguments(operation, method);
    if (body.isPresent()) {
      arguments[operation.inPathOrder().size() + operation.requiredQuery().size()] =
          JACKSON.read(JACKSON.write(sent), body.get().type());
    }
    LocalService.Exchange exchange =
        service.exchange(
            new String(JACKSON.write(returned), StandardCharsets.UTF_8),
            com -> method.invoke(com.api(method.getDeclaringClass()), arguments));
    if (body.isPresent()) {
      assertSame(sent, exchange.sent(), operation.key() + " body");
    }
    if (response.isPresent()) {
      assertSame(returned, JACKSON.write(exchange.read()), operation.key() + " response");
    }
  }

  private static Object instance(Root root, Random random) {
    return new RandomJson(Fuzz.CONTRACT, random).instance(root.schema());
  }

  private static Object[] arguments(DescribedOperation operation, Method method)
      throws ReflectiveOperationException {
    return new Arguments(new Samples(Fuzz.CONTRACT, java.util.Map.of()), operation)
        .of(method, true);
  }

  private static void assertSame(Object tree, byte[] json, String what) {
    assertEquals(JsonForm.of(tree), JsonForm.of(JACKSON.read(json, Object.class)), what);
  }
}
