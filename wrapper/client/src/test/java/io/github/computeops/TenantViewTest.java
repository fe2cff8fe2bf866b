package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import feign.RequestLine;
import io.github.computeops.api.Apis;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.internal.request.ClientHeaders;
import io.github.computeops.query.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantViewTest extends WithRecorder {
  private static final String TENANT = "0c3bed66f22211ee8c4e128da47d07ed";

  @Test
  void callsOfTheViewNameTheTenantAndOthersDoNot() throws Exception {
    server.responds(200, "{}").responds(200, "{}");
    server.client().forTenant(TENANT).serversV1().get("1");
    server.client().serversV1().get("1");
    assertEquals(TENANT, server.taken().getHeaders().get("Tenant-Acid"));
    assertNull(server.taken().getHeaders().get("Tenant-Acid"));
  }

  @Test
  void operationThatTakesNoTenantIsRejectedUnsent() {
    IllegalArgumentException rejected =
        assertThrows(
            IllegalArgumentException.class,
            () -> server.client().forTenant(TENANT).groupsV1().list());
    assertEquals(
        "GroupsV1.list does not take Tenant-Acid, so it would run on the provider's own account"
            + " instead of that of tenant "
            + TENANT
            + "; call it on a client with credentials of the tenant's workspace.",
        rejected.getMessage());
    assertEquals(0, server.requests());
  }

  @Test
  void eachOperationSendsTheTenantOrIsRejectedUnsent() throws Exception {
    ComputeOpsView tenants = server.client().forTenant(TENANT);
    for (Method operation : operations()) {
      int before = server.requests();
      server.responds(new MockResponse.Builder().code(400).build());
      Throwable failed = failure(tenants, operation);
      if (takesTenant(operation)) {
        assertTrue(failed instanceof BadRequestException, operation + ": " + failed);
        RecordedRequest sent = server.taken();
        assertEquals(TENANT, sent.getHeaders().get("Tenant-Acid"), operation.toString());
      } else {
        String name = operation.getDeclaringClass().getSimpleName() + "." + operation.getName();
        assertTrue(failed.getMessage().startsWith(name + " does not take Tenant-Acid, "), name);
        assertEquals(before, server.requests(), name);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tenant-Acid", "tenant-acid", "TENANT-ACID"})
  void tenantIsNoHeaderOfCallOptions(String name) {
    CallOptions.Builder options = CallOptions.builder();
    assertEquals(
        "The header " + name + " is set by the client; call forTenant instead.",
        assertThrows(IllegalArgumentException.class, () -> options.header(name, TENANT))
            .getMessage());
  }

  @Test
  void innermostTenantCounts() throws Exception {
    server.responds(200, "{}");
    CallOptions traced = CallOptions.builder().header("X-Trace", "7").build();
    ComputeOpsView view =
        server.client().forTenant("first").withOptions(traced).forTenant(" second ");
    view.withOptions(CallOptions.none()).serversV1().get("1");
    RecordedRequest sent = server.taken();
    assertEquals(List.of("second"), sent.getHeaders().values("Tenant-Acid"));
    assertEquals("7", sent.getHeaders().get("X-Trace"));
    assertTrue(view.toString().endsWith(" for tenant second]"), view.toString());
  }

  @Test
  void idThatCannotBeSentIsRejected() {
    assertEquals("The tenant's application customer id must not be blank.", failure(" "));
    assertEquals(
        "The value of the header Tenant-Acid cannot be sent; use visible ASCII characters and spaces.",
        failure("a\nb"));
  }

  private String failure(String id) {
    return assertThrows(IllegalArgumentException.class, () -> server.client().forTenant(id))
        .getMessage();
  }

  private static List<Method> operations() {
    List<Method> operations = new ArrayList<>();
    for (Method accessor : Apis.class.getMethods()) {
      if (accessor.getParameterCount() == 0 && accessor.getReturnType().isInterface()) {
        Stream.of(accessor.getReturnType().getMethods())
            .filter(method -> method.isAnnotationPresent(RequestLine.class))
            .forEach(operations::add);
      }
    }
    return operations;
  }

  private static String line(Method operation) {
    return operation.getAnnotation(RequestLine.class).value();
  }

  private static boolean takesTenant(Method operation) {
    ClientHeaders headers = operation.getAnnotation(ClientHeaders.class);
    return headers != null && List.of(headers.value()).contains("Tenant-Acid");
  }

  private static Throwable failure(ComputeOpsView com, Method operation) throws Exception {
    Object[] arguments =
        Arrays.stream(operation.getParameterTypes()).map(TenantViewTest::argument).toArray();
    Object api = com.api(operation.getDeclaringClass());
    return assertThrows(InvocationTargetException.class, () -> operation.invoke(api, arguments))
        .getCause();
  }

  private static Object argument(Class<?> type) {
    try {
      if (type == String.class) {
        return "1";
      }
      if (type == List.class) {
        return List.of("1");
      }
      if (Query.class.isAssignableFrom(type)) {
        return type.getMethod("none").invoke(null);
      }
      return type.isAssignableFrom(Map.class) ? Map.of() : made(type);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.toString(), e);
    }
  }

  /** A model without properties, or a value of an enum. */
  private static Object made(Class<?> type) throws ReflectiveOperationException {
    for (Method method : type.getMethods()) {
      if (method.getName().equals("of") && method.getParameterCount() == 1) {
        return method.invoke(null, method.getParameterTypes()[0] == String.class ? "A" : Map.of());
      }
    }
    throw new NoSuchMethodException(type + ".of");
  }
}
