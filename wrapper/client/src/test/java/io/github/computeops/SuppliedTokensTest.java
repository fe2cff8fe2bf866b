package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.AuthenticationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SuppliedTokensTest {
  private Recorder service;

  @BeforeEach
  void start() throws Exception {
    service = new Recorder();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private ComputeOps client(Supplier<String> tokens) {
    return ComputeOps.builder()
        .baseUri(service.uri())
        .credentials(Credentials.tokenSupplier(tokens))
        .build();
  }

  private AuthenticationException failure(Supplier<String> tokens) {
    AuthenticationException met =
        assertThrows(AuthenticationException.class, () -> client(tokens).serversV1().get("1"));
    assertEquals(0, service.requests());
    return met;
  }

  @Test
  void supplierIsAskedForEachCall() throws Exception {
    service.responds(200, "{}").responds(200, "{}");
    StringBuilder token = new StringBuilder("t");
    ComputeOps com = client(() -> token.append("1").toString());
    com.serversV1().get("1");
    com.serversV1().get("1");
    assertEquals("Bearer t1", service.authorization());
    assertEquals("Bearer t11", service.authorization());
  }

  @Test
  void failureOfTheSupplierIsTheCause() {
    IllegalStateException sealed = new IllegalStateException("vault sealed");
    AuthenticationException met =
        failure(
            () -> {
              throw sealed;
            });
    assertEquals(
        "The supplier of tokens failed with java.lang.IllegalStateException.", met.getMessage());
    assertSame(sealed, met.getCause());
  }

  @Test
  void unusableTokenIsReportedInASentence() {
    assertEquals(
        "The supplier of tokens gave null; it must give a bearer token each time.",
        failure(() -> null).getMessage());
    for (String unusable : new String[] {"", " ", "s3cret\n", "Bearer s3cret", "s\u00e9cret"}) {
      assertEquals(
          "The supplier of tokens gave a string that is blank or has characters that no token has; it must give a bearer token each time.",
          failure(() -> unusable).getMessage());
    }
  }

  @Test
  void missingSupplierIsRejected() {
    assertEquals(
        "The supplier of tokens must not be null.",
        assertThrows(IllegalArgumentException.class, () -> Credentials.tokenSupplier(null))
            .getMessage());
    assertEquals("tokens from a supplier", Credentials.tokenSupplier(() -> "s3cret").toString());
  }
}
