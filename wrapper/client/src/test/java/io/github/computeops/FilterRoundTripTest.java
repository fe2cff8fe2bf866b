package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.api.EnergyByEntityV1beta1;
import io.github.computeops.api.OneViewSettingsV1beta1;
import io.github.computeops.api.ServersV1;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterDialect;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.TagProperty;
import io.github.computeops.filter.TextProperty;
import io.github.computeops.model.EnergyByEntityV1beta1SampleSize;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From a filter through the client to a server, and back to the same filter. */
class FilterRoundTripTest extends WithRecorder {
  private static final String ODD = "+%&#/'\"\\{}, \n\t\u0000\u007fa1é漢()[]=?;:<>";
  private static final TextProperty NAME = FilterProperty.text("name");

  @Test
  void anyTextArrivesInBothDialects() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < 150; i++) {
      int longest = i == 0 ? 10_000 : 20;
      Filter filter =
          Filter.not(NAME.contains(text(random, longest)))
              .or(NAME.in(text(random, 20), text(random, 20)).and(NAME.toUpper().ne("X")));
      assertEquals(filter, Filter.parse(infix(filter)));
      assertEquals(filter, Filter.parse(prefix(filter), FilterDialect.PREFIX));
    }
  }

  @Test
  void everyOperationIsAskedInItsOwnDialect() throws Exception {
    Filter filter = NAME.eq("it's").and(ServersV1Filter.HARDWARE_MEMORY_MB.ge(65536));
    assertEquals("name eq 'it''s' and hardware/memoryMb ge 65536", infix(filter));
    assertEquals("and(eq(name,'it''s'),ge(hardware/memoryMb,65536))", prefix(filter));
  }

  @Test
  void serverIdsAreEncodedOnce() throws Exception {
    server.responds(200, "{}").client().serversV1().list(query("P06760-B21+2M212504P8"));
    assertEquals(
        "/compute-ops-mgmt/v1/servers?filter=id%20eq%20%27P06760-B21%2B2M212504P8%27",
        server.taken().getTarget());
  }

  private static ServersV1.ListQuery query(String id) {
    return ServersV1.ListQuery.builder().filter(ServersV1Filter.ID.eq(id)).build();
  }

  @Test
  void tagsSortOrdersAndSelectionsAreWrittenAsDocumented() throws Exception {
    var energy =
        EnergyByEntityV1beta1.ListQuery.builder()
            .filterTags(TagProperty.of("Rack").eq("1").and(TagProperty.of("OS").isPresent()))
            .sort(NAME.ascending(), FilterProperty.number("kwh/collected").descending());
    server
        .responds(200, "{}")
        .client()
        .energyByEntityV1beta1()
        .list(
            "2026-01-01T00:00:00Z",
            "2026-02-01T00:00:00Z",
            EnergyByEntityV1beta1SampleSize.of("P1D"),
            energy.build());
    assertEquals(
        "filter-tags=('Rack' eq '1') AND ('OS' in keys)&sort=name asc,kwh/collected desc",
        decoded(server.taken().getTarget()).split("&(?=filter)", 2)[1]);
    var selected =
        ServersV1.ListQuery.builder().select(ServersV1Filter.ID, ServersV1Filter.HOST_HOSTNAME);
    server.responds(200, "{}").client().serversV1().list(selected.build());
    assertEquals("select=id,host/hostname", decoded(server.taken().getTarget()).split("\\?", 2)[1]);
  }

  private String infix(Filter filter) throws Exception {
    ServersV1.ListQuery query = ServersV1.ListQuery.builder().filter(filter).build();
    server.responds(200, "{}").client().serversV1().list(query);
    return received();
  }

  private String prefix(Filter filter) throws Exception {
    OneViewSettingsV1beta1.ListQuery query =
        OneViewSettingsV1beta1.ListQuery.builder().filter(filter).build();
    server.responds(200, "{}").client().oneViewSettingsV1beta1().list(query);
    return received();
  }

  private String received() throws InterruptedException {
    return decoded(server.taken().getTarget().split("filter=", 2)[1]);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String text(Random random, int longest) {
    return random
        .ints(longest == 20 ? random.nextInt(longest) : longest, 0, Character.MAX_CODE_POINT + 1)
        .map(any -> random.nextBoolean() || isSurrogate(any) ? odd(random) : any)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean isSurrogate(int any) {
    return any >= Character.MIN_SURROGATE && any <= Character.MAX_SURROGATE;
  }

  private static int odd(Random random) {
    return ODD.charAt(random.nextInt(ODD.length()));
  }
}
