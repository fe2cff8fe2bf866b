package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.json.JsonReadException;
import io.github.computeops.model.ApplianceV1beta2;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Properties whose examples are date-times, although the description calls them plain strings. */
class DateTest extends WithRecorder {

  @Test
  void stringWhoseExampleIsADateTimeIsReadAsOne() {
    ApplianceV1beta2 read = read("{\"createdAt\":\"2025-03-01T10:50:33.736935+00:00\"}");
    assertEquals(
        Optional.of(OffsetDateTime.parse("2025-03-01T10:50:33.736935Z")), read.createdAt());
  }

  @Test
  void stringThatIsNoDateTimeFailsOnlyWhenItIsAsked() {
    ApplianceV1beta2 read =
        read(
            "{\"createdAt\":\"soon\",\"updatedAt\":\"2025-03-01T11:05:00Z\",\"name\":\"gateway\"}");
    assertEquals(Optional.of("gateway"), read.name());
    assertEquals(Optional.of(OffsetDateTime.parse("2025-03-01T11:05:00Z")), read.updatedAt());
    assertEquals("soon", read.toMap().get("createdAt"));
    assertThrows(JsonReadException.class, read::createdAt);
  }

  private ApplianceV1beta2 read(String json) {
    return server.responds(200, json).client().secureGatewayAppliancesV1beta2().get("1");
  }
}
