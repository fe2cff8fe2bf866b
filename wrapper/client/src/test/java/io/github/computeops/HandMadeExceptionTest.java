package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.api.ServersV1;
import io.github.computeops.error.ApiException;
import io.github.computeops.error.AuthenticationException;
import io.github.computeops.error.ConflictException;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.error.TransportException;
import io.github.computeops.model.ErrorDetailGeneral;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A test with a fake of a generated interface throws what the client throws. */
class HandMadeExceptionTest {
  private static ServersV1 failing(RuntimeException failure) {
    return (ServersV1)
        Proxy.newProxyInstance(
            ServersV1.class.getClassLoader(),
            new Class<?>[] {ServersV1.class},
            (proxy, method, arguments) -> {
              throw failure;
            });
  }

  @Test
  void fakeThrowsNotFound() {
    ServersV1 servers = failing(new NotFoundException("No such server"));
    NotFoundException thrown = assertThrows(NotFoundException.class, () -> servers.get("1"));
    assertEquals("No such server", thrown.getMessage());
    assertEquals(404, thrown.status());
    assertEquals(1, thrown.attempts());
    assertEquals("", thrown.path());
    assertFalse(thrown.isRetryable());
    assertFalse(thrown.isOutcomeUnknown());
    assertEquals(Optional.empty(), thrown.debugId());
  }

  @Test
  void builderMakesTheClassOfTheStatusWithAllItsValues() {
    ApiException made =
        ApiException.builder(409)
            .request("POST", "/compute-ops-mgmt/v1/groups")
            .message("The name is taken.")
            .error(
                Map.of(
                    "errorCode", "E-1",
                    "debugId", "d-1",
                    "errorDetails", List.of(Map.of("type", "hpe.greenlake.metadata"))))
            .attempts(3)
            .outcomeUnknown(true)
            .build();
    assertInstanceOf(ConflictException.class, made);
    assertEquals("The name is taken.", made.getMessage());
    assertEquals("POST", made.method());
    assertEquals("/compute-ops-mgmt/v1/groups", made.path());
    assertEquals(Optional.of("E-1"), made.errorCode());
    assertEquals(Optional.of("d-1"), made.debugId());
    assertInstanceOf(ErrorDetailGeneral.class, made.details().get(0));
    assertEquals(3, made.attempts());
    assertTrue(made.isOutcomeUnknown());
  }

  @Test
  void builderWithoutAMessageSaysTheStatus() {
    assertEquals("The call failed with 418.", ApiException.builder(418).build().getMessage());
  }

  @Test
  void builderMayBeUsedAgain() {
    ApiException.Builder builder = ApiException.builder(404).error(Map.of("debugId", "d-1"));
    ApiException first = builder.build();
    assertEquals(Optional.of("d-2"), builder.error(Map.of("debugId", "d-2")).build().debugId());
    assertEquals(Optional.of("d-1"), first.debugId());
  }

  @Test
  void otherExceptionsAreMadeOfPlainValues() {
    IOException cause = new IOException("reset");
    assertTrue(new TransportException("Broken", true, cause).isOutcomeUnknown());
    AuthenticationException down =
        new AuthenticationException("Down", true, Duration.ofSeconds(3), cause);
    assertEquals(Optional.of(Duration.ofSeconds(3)), down.retryAfter());
    assertTrue(down.isRetryable());
    assertEquals(cause, down.getCause());
  }
}
