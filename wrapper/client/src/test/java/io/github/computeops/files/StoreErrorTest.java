package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.TestClient;
import io.github.computeops.body.RequestBody;
import io.github.computeops.error.StoreException;
import io.github.computeops.error.TransportException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a store that responds with an error, or not at all. */
@Timeout(60)
class StoreErrorTest extends WithOneStore {
  @Test
  void errorThatRepeatsTheSignatureIsMasked() {
    handler =
        exchange ->
            respond(
                exchange,
                400,
                "application/xml",
                "<Error><Code>InvalidArgument</Code><Message>No /"
                    + SECRET
                    + "/file?sig="
                    + SECRET
                    + " here &amp; now</Message></Error>");
    assertEquals(
        "The download from "
            + origin()
            + " failed with 400: No ***?*** here & now (InvalidArgument)",
        failure(PLAIN).getMessage());
  }

  @Test
  void longErrorIsCutAfterItWasMasked() {
    handler =
        exchange ->
            respond(
                exchange,
                400,
                "application/xml",
                "<Error><Message>" + "x".repeat(490) + SECRET + "</Message></Error>");
    assertEquals(
        "The download from " + origin() + " failed with 400: " + "x".repeat(490) + "***",
        failure(PLAIN).getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, <html><body>502</body></html>",
    "application/xml, <Error><Code>Cut",
    "application/xml, ''",
    "application/xml, '<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Error><Message>&x;</Message></Error>'"
  })
  void responseOfAGatewayIsAnErrorWithoutACode(String type, String body) {
    handler = exchange -> respond(exchange, 502, type, body);
    StoreException failed = (StoreException) failure(PLAIN);
    assertTrue(
        failed
            .getMessage()
            .startsWith("The download from " + origin() + " failed with 502: no explanation"),
        failed.getMessage());
    assertTrue(failed.isRetryable());
    assertTrue(failed.code().isEmpty() || failed.code().get().equals("Cut"));
  }

  @Test
  void storeThatIsOutOfReachIsNamedByItsHost() {
    server.stop(0);
    TransportException failed = (TransportException) failure(PLAIN);
    assertEquals(
        "The download from "
            + origin()
            + " failed: no connection to "
            + origin().replace("http://", ""),
        failed.getMessage());
  }

  @Test
  void uploadThatIsRejectedIsSentOnceAndShowsNoField() {
    handler =
        exchange ->
            respond(
                exchange,
                403,
                "application/xml",
                "<Error><Code>AccessDenied</Code><Message>Policy " + SECRET + "</Message></Error>");
    SignedForm form = SignedForm.of(SignedAddress.of(origin() + "/"), Map.of("policy", SECRET));
    try (ComputeOps com =
        TestClient.of(URI.create("http://127.0.0.1:1"), builder -> builder.transfers(PLAIN))) {
      StoreException failed =
          assertThrows(
              StoreException.class,
              () ->
                  com.transfers()
                      .upload(form, "a.ahs", RequestBody.bytes(new byte[1], "text/plain")));
      assertEquals(
          "The upload to " + origin() + " failed with 403: Policy *** (AccessDenied)",
          failed.getMessage());
    }
    assertEquals(List.of("POST"), requests);
  }
}
