package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.api.SchedulesV1beta2;
import io.github.computeops.api.ServersV1;
import io.github.computeops.model.ServerUpdateRequestV1;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest extends WithRecorder {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "P06760-B21+2M212504P8, P06760-B21%2B2M212504P8",
        "a/b, a%2Fb",
        "a%2Bb, a%252Bb",
        "%2F, %252F",
        "100%, 100%25",
        "*, %2A",
        "é, %C3%A9",
        "', %27",
        "{id}, %7Bid%7D",
        "a b, a%20b",
        "a?b#c, a%3Fb%23c",
        "a;b=c, a%3Bb%3Dc"
      })
  void pathValueIsEncodedOnceAndStaysOneSegment(String value, String encoded) throws Exception {
    server.responds(200, "{}").client().serversV1().get(value);
    assertEquals("/compute-ops-mgmt/v1/servers/" + encoded, server.taken().getTarget());
  }

  @Test
  void pathValueInTheMiddleStaysOneSegment() throws Exception {
    server.responds(200, "{}").client().serversV1().getInventory("x/y/");
    assertEquals("/compute-ops-mgmt/v1/servers/x%2Fy%2F/inventory", server.taken().getTarget());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", ".", "..", "../x/", "a/../b"})
  void pathValueThatWouldLeadElsewhereIsRejectedUnsent(String value) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> server.client().groupsV1().delete(value))
            .getMessage();
    assertTrue(message.startsWith("GroupsV1.delete: groupId is "), message);
    assertEquals(0, server.requests());
  }

  @Test
  void requiredListWithoutAUsableValueIsRejectedUnsent() {
    ServerUpdateRequestV1 change = ServerUpdateRequestV1.builder().build();
    for (List<String> ids : List.of(List.<String>of(), List.of(""), List.of("1", " "))) {
      String message =
          assertThrows(
                  IllegalArgumentException.class,
                  () -> server.client().serversV1().updateAll(ids, change))
              .getMessage();
      assertTrue(message.startsWith("ServersV1.updateAll: id "), message);
    }
    assertEquals(0, server.requests());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "P06760-B21+2M212504P8",
        "a/b",
        "..",
        "a%2Bb",
        "100%",
        "*",
        "é",
        "'",
        "\"",
        "a&b=c",
        "{x}",
        "a,b",
        "\u0000",
        "😀"
      })
  void queryValueArrivesAsItIs(String value) throws Exception {
    server
        .responds(200, "{\"count\":0}")
        .client()
        .serversV1()
        .list(ServersV1.ListQuery.builder().filter(value).build());
    String target = server.taken().getTarget();
    assertEquals(
        value,
        URLDecoder.decode(
            target.substring(target.indexOf("?filter=") + 8), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P06760-B21+2M212504P8", "a/b", "..", "a%2Bb", "100%", "*", "é", "'", "a,b"})
  void requiredQueryValueArrivesAsItIs(String value) throws Exception {
    server
        .responds(200, "")
        .client()
        .serversV1()
        .updateAll(List.of(value), ServerUpdateRequestV1.builder().build());
    String target = server.taken().getTarget();
    assertEquals(
        value,
        URLDecoder.decode(target.substring(target.indexOf("?id=") + 4), StandardCharsets.UTF_8));
  }

  @Test
  void listInQueryRepeatsItsName() throws Exception {
    server
        .responds(200, "")
        .client()
        .serversV1()
        .updateAll(List.of("a+1", "b+2"), ServerUpdateRequestV1.builder().build());
    assertEquals("/compute-ops-mgmt/v1/servers?id=a%2B1&id=b%2B2", server.taken().getTarget());
  }

  @Test
  void queryKeepsOrderAndNamesOfItsParameters() throws Exception {
    server
        .responds(200, "{\"count\":0}")
        .client()
        .serversV1()
        .list(
            ServersV1.ListQuery.builder()
                .offset(100)
                .limit(50)
                .queryParameter("new one[]", List.of(1, true))
                .build());
    assertEquals(
        "/compute-ops-mgmt/v1/servers?offset=100&limit=50&new%20one%5B%5D=1&new%20one%5B%5D=true",
        server.taken().getTarget());
  }

  @Test
  void headerParameterIsSentAsHeader() throws Exception {
    server
        .responds(200, "{}")
        .client()
        .schedulesV1beta2()
        .update(
            "1",
            io.github.computeops.model.SchedulePatchV1beta2.builder().build(),
            SchedulesV1beta2.UpdateQuery.builder().ifMatch("\"{3}\"").build());
    assertEquals("\"{3}\"", server.taken().getHeaders().get("If-Match"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "a\r\nX-Evil: 1", "\u0000"})
  void headerValueThatCannotBeSentIsRejected(String value) {
    SchedulesV1beta2.UpdateQuery.Builder query = SchedulesV1beta2.UpdateQuery.builder();
    assertThrows(IllegalArgumentException.class, () -> query.ifMatch(value));
    assertEquals(0, server.requests());
  }

  @Test
  void nullArgumentIsRejectedBeforeAnythingIsSent() {
    IllegalArgumentException rejected =
        assertThrows(
            IllegalArgumentException.class, () -> server.client().serversV1().delete(null));
    assertEquals(
        "ServersV1.delete: id is null; every argument is required.", rejected.getMessage());
    assertEquals(0, server.requests());
  }
}
