package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.error.ApiException;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.model.ErrorDetail;
import io.github.computeops.model.ErrorDetailBadRequest;
import io.github.computeops.model.ErrorDetailGeneral;
import io.github.computeops.model.ErrorDetailPreconditionFailed;
import io.github.computeops.model.ErrorDetailRetryInfo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorDetailsTest extends WithRecorder {
  @Test
  void fieldIssuesAreTyped() {
    ErrorDetailBadRequest detail =
        (ErrorDetailBadRequest)
            only(
                "{\"type\":\"hpe.greenlake.bad_request\",\"issues\":[{\"source\":\"field\","
                    + "\"subject\":\"user.phone\",\"description\":\"Too short.\"}]}");
    assertEquals("user.phone", detail.issues().get(0).subject());
    assertEquals(Optional.of("Too short."), detail.issues().get(0).description());
  }

  @Test
  void failedPreconditionIsTyped() {
    ErrorDetailPreconditionFailed detail =
        (ErrorDetailPreconditionFailed)
            only(
                "{\"type\":\"hpe.greenlake.precondition_failed\",\"issues\":[{\"source\":\"generation\","
                    + "\"subject\":\"If-Match\",\"description\":\"Is 4.\"}]}");
    assertEquals(Optional.of("Is 4."), detail.issues().get(0).description());
  }

  @Test
  void retryInfoIsTyped() {
    ErrorDetailRetryInfo detail =
        (ErrorDetailRetryInfo)
            only("{\"type\":\"hpe.greenlake.retry_info\",\"retryAfterSeconds\":30}");
    assertEquals(30, detail.retryAfterSeconds());
  }

  @Test
  void metadataIsTyped() {
    ErrorDetailGeneral detail =
        (ErrorDetailGeneral)
            only(
                "{\"type\":\"hpe.greenlake.metadata\",\"source\":\"compute-ops-mgmt\",\"metadata\":{\"a\":\"b\"}}");
    assertEquals("{a=b}", detail.metadata().toString());
  }

  @Test
  void unknownKindIsKept() {
    ErrorDetail detail = only("{\"type\":\"hpe.greenlake.not_found\",\"what\":[1]}");
    assertEquals(ErrorDetail.Unrecognized.class, detail.getClass());
    assertEquals("{type=hpe.greenlake.not_found, what=[1]}", detail.toTree().toString());
  }

  @Test
  void detailThatIsNoObjectIsKept() {
    assertEquals(ErrorDetail.Unrecognized.class, only("\"see the manual\"").getClass());
  }

  @Test
  void detailsThatAreNoListAreNone() {
    server.responds(400, "{\"errorDetails\":{\"type\":\"x\"},\"message\":\"No.\"}");
    assertEquals(List.of(), rejection().details());
  }

  @Test
  void unknownMembersOfTheErrorAreKept() {
    server.responds(
        400, "{\"message\":\"No.\",\"generalErrorDetails\":[7],\"httpStatusCode\":\"400\"}");
    assertEquals(
        "{message=No., generalErrorDetails=[7], httpStatusCode=400}",
        rejection().error().toMap().toString());
  }

  @Test
  void errorWithoutEnvelopeHasNothingToRead() {
    server.responds(400, "");
    ApiException rejected = rejection();
    assertEquals(List.of(), rejected.details());
    assertEquals(Optional.empty(), rejected.errorCode());
    assertEquals(Optional.empty(), rejected.debugId());
    assertTrue(rejected.error().toMap().isEmpty());
    assertEquals(1, rejected.attempts());
  }

  private ErrorDetail only(String detail) {
    server.responds(400, "{\"message\":\"No.\",\"errorDetails\":[" + detail + "]}");
    List<ErrorDetail> details = rejection().details();
    assertEquals(1, details.size());
    return details.get(0);
  }

  private ApiException rejection() {
    return assertThrows(BadRequestException.class, () -> server.client().serversV1().get("1"));
  }
}
