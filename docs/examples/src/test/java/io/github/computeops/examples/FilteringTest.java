package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.filter.TagProperty;
import io.github.computeops.model.ServerV1HardwarePowerState;
import java.nio.file.Files;
import java.time.Instant;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;

class FilteringTest extends MockedService {
  /** The query as it arrives, and as the page shows it. */
  private void arrives(String query, ServersV1.ListQuery sent) throws Exception {
    server.enqueue(new MockResponse.Builder().body("{\"items\":[]}").build());
    com.serversV1().list(sent);
    assertEquals(query, server.takeRequest().getUrl().encodedQuery());
    shown(query);
  }

  private static void shown(String text) throws Exception {
    String page = Files.readString(Snippets.root().resolve("docs/filtering.md"));
    assertTrue(page.contains("    " + text + "\n"), "docs/filtering.md lacks: " + text);
  }

  private static void says(String text, Filter filter) throws Exception {
    assertEquals(text, filter.toString());
    shown(text);
  }

  @Test
  void typedFilter() throws Exception {
    // region: typed
    Filter off =
        ServersV1Filter.HARDWARE_POWER_STATE
            .eq(ServerV1HardwarePowerState.OFF)
            .and(ServersV1Filter.HARDWARE_MEMORY_MB.ge(524_288));
    ServersV1.ListQuery query = ServersV1.ListQuery.builder().filter(off).build();
    // endregion
    says("hardware/powerState eq 'OFF' and hardware/memoryMb ge 524288", off);
    arrives(
        "filter=hardware%2FpowerState%20eq%20%27OFF%27%20and%20hardware%2FmemoryMb%20ge%20524288",
        query);
  }

  @Test
  void textAsItIs() throws Exception {
    // region: text
    Filter server = ServersV1Filter.ID.eq("P06760-B21+2M212504P8");
    Filter named = ServersV1Filter.HOST_HOSTNAME.eq("o'neill");
    // endregion
    says("id eq 'P06760-B21+2M212504P8'", server);
    says("host/hostname eq 'o''neill'", named);
    arrives(
        "filter=id%20eq%20%27P06760-B21%2B2M212504P8%27",
        ServersV1.ListQuery.builder().filter(server).build());
  }

  @Test
  void timesAndNegation() throws Exception {
    // region: times
    Filter stale = Filter.not(ServersV1Filter.CREATED_AT.ge(Instant.parse("2026-01-31T00:00:00Z")));
    // endregion
    says("not createdAt ge 2026-01-31T00:00:00Z", stale);
  }

  @Test
  void tags() throws Exception {
    // region: tags
    Filter research = TagProperty.of("Department").eq("Research");
    // endregion
    assertTrue(research.toString().contains("Research"));
  }

  @Test
  void rawFilter() throws Exception {
    // region: raw
    ServersV1.ListQuery query =
        ServersV1.ListQuery.builder().filter("contains(name, '2M2')").build();
    // endregion
    arrives("filter=contains%28name%2C%20%272M2%27%29", query);
  }

  @Test
  void parsedFilter() throws Exception {
    // region: parse
    Filter filter = Filter.parse("name eq 'a' or name eq 'b'");
    // endregion
    says("name eq 'a' or name eq 'b'", filter);
    FilterSyntaxException wrong =
        assertThrows(FilterSyntaxException.class, () -> Filter.parse("name eq 'a' or"));
    shown(wrong.getMessage());
  }

  @Test
  void selectedProperties() throws Exception {
    // region: select
    ServersV1.ListQuery query =
        ServersV1.ListQuery.builder()
            .select(ServersV1Filter.ID, ServersV1Filter.HARDWARE_POWER_STATE)
            .build();
    // endregion
    arrives("select=id%2Chardware%2FpowerState", query);
  }
}
