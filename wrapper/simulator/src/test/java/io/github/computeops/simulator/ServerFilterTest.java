package io.github.computeops.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.ComputeOps;
import io.github.computeops.api.ServersV1.GetQuery;
import io.github.computeops.api.ServersV1.ListQuery;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.error.BadRequestException;
import io.github.computeops.filter.Filter;
import io.github.computeops.filter.FilterProperty;
import io.github.computeops.filter.FilterSyntaxException;
import io.github.computeops.model.HealthState;
import io.github.computeops.model.ServerCollectionV1;
import io.github.computeops.model.ServerV1;
import io.github.computeops.model.ServerV1HardwarePowerState;
import io.github.computeops.simulator.internal.fleet.Fleet;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters and selections through the client, compared with the same in Java. */
class ServerFilterTest {
  private static final int SIZE = 250;
  private final Simulator simulator = Simulator.start();
  private final ComputeOps com = simulator.newClient();
  private final Fleet fleet = Fleet.of(SIZE);

  @AfterEach
  void close() {
    com.close();
    simulator.close();
  }

  @Test
  void filterFindsTheServersThatAnEqualPredicateFinds() {
    Random random = new Random(11);
    for (int i = 0; i < 40; i++) {
      Criterion criterion = Criterion.of(random, fleet, 3);
      List<String> expected =
          IntStream.range(0, SIZE)
              .mapToObj(fleet::server)
              .filter(criterion.predicate())
              .map(server -> server.id().orElseThrow())
              .toList();
      assertEquals(expected, all(criterion.filter()), () -> criterion.filter().toString());
    }
  }

  /** HPE's PowerShell module sends this filter, though the description does not list it. */
  @Test
  void serversInMaintenanceAreFound() {
    RawHttp http = new RawHttp(simulator);
    String job =
        "{\"jobTemplate\":\"4eb92af1-1ce4-4cb0-8581-fb5a7dcdbf2b\",\"resourceType\":"
            + "\"compute-ops-mgmt/server\",\"resourceId\":\""
            + ServerIds.of(7)
            + "\"}";
    String path = "/compute-ops-mgmt/v1/servers?filter=maintenanceMode%20eq%20true";
    assertEquals(0, RawHttp.json(http.get(path)).get("total").asInt());
    http.send("POST", "/compute-ops-mgmt/v1/jobs", http.token(), job);
    simulator.advance(Duration.ofMinutes(1));
    assertEquals(List.of(ServerIds.of(7)), all(ServersV1Filter.MAINTENANCE_MODE.eq(true)));
    assertEquals(1, RawHttp.json(http.get(path)).get("total").asInt());
  }

  private List<String> all(Filter filter) {
    return IntStream.iterate(0, offset -> offset < SIZE, offset -> offset + 100)
        .mapToObj(
            offset ->
                com.serversV1()
                    .list(query(filter).select(ServersV1Filter.ID).offset(offset).build()))
        .flatMap(page -> page.items().stream())
        .map(server -> server.id().orElseThrow())
        .toList();
  }

  private static ListQuery.Builder query(Filter filter) {
    return ListQuery.builder().filter(filter);
  }

  /** A filter and the same condition in Java. */
  private record Criterion(Filter filter, Predicate<ServerV1> predicate) {
    static Criterion of(Random random, Fleet fleet, int depth) {
      if (depth > 0 && random.nextInt(3) > 0) {
        Criterion one = of(random, fleet, depth - 1);
        Criterion other = of(random, fleet, depth - 1);
        return switch (random.nextInt(3)) {
          case 0 -> new Criterion(one.filter.and(other.filter), one.predicate.and(other.predicate));
          case 1 -> new Criterion(one.filter.or(other.filter), one.predicate.or(other.predicate));
          default -> new Criterion(Filter.not(one.filter), one.predicate.negate());
        };
      }
      return about(random, fleet.server(random.nextInt(SIZE)));
    }

    private static Criterion about(Random random, ServerV1 some) {
      String serial = some.hardware().serialNumber().orElseThrow();
      OffsetDateTime since = some.createdAt().orElseThrow();
      long memory = some.hardware().memoryMb().orElse(65536L);
      return switch (random.nextInt(8)) {
        case 0 ->
            new Criterion(
                ServersV1Filter.NAME.eq(serial),
                server -> server.hardware().serialNumber().orElseThrow().equals(serial));
        case 1 ->
            new Criterion(
                ServersV1Filter.CREATED_AT.ge(since),
                server -> !server.createdAt().orElseThrow().isBefore(since));
        case 2 ->
            new Criterion(
                ServersV1Filter.HARDWARE_MEMORY_MB.lt(memory),
                server -> server.hardware().memoryMb().filter(mb -> mb < memory).isPresent());
        case 3 ->
            new Criterion(
                ServersV1Filter.HARDWARE_POWER_STATE.ne(ServerV1HardwarePowerState.OFF),
                server ->
                    !server
                        .hardware()
                        .powerState()
                        .equals(Optional.of(ServerV1HardwarePowerState.OFF)));
        case 4 ->
            new Criterion(ServersV1Filter.HOST.isPresent(), server -> !server.host().isAbsent());
        case 5 ->
            new Criterion(
                ServersV1Filter.STATE_CONNECTED
                    .eq(true)
                    .or(ServersV1Filter.STATE_MANAGED.eq(false)),
                server -> server.state().connected().orElse(false));
        case 6 ->
            new Criterion(
                ServersV1Filter.HARDWARE_HEALTH_SUMMARY.in(HealthState.OK, HealthState.WARNING),
                server ->
                    server
                        .hardware()
                        .health()
                        .summary()
                        .filter(List.of(HealthState.OK, HealthState.WARNING)::contains)
                        .isPresent());
        default ->
            new Criterion(
                ServersV1Filter.HARDWARE_SERIAL_NUMBER
                    .contains(serial.substring(serial.length() - 1))
                    .and(ServersV1Filter.HARDWARE_MODEL.toUpper().ne("")),
                server ->
                    server
                        .hardware()
                        .serialNumber()
                        .orElseThrow()
                        .contains(serial.substring(serial.length() - 1)));
      };
    }
  }

  @Test
  void totalIsTheCountOfMatches() {
    String id = fleet.server(7).id().orElseThrow();
    ServerCollectionV1 page =
        com.serversV1().list(query(ServersV1Filter.ID.in(id, "none")).limit(10).build());
    assertEquals(List.of(1L, 1L), List.of(page.total(), page.count()));
    assertEquals(id, page.items().get(0).id().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "hostname eq 'a' | The collection cannot be filtered by hostname.",
        "hardware/memoryMb eq '3' | The property hardware/memoryMb cannot be compared with the string"
            + " \"3\": they are of different types.",
        "name eq 3 | The property name cannot be compared with 3: they are of different types.",
        "name eq 2026-01-31 | The property name cannot be compared with"
            + " 2026-01-31: they are of different types."
      })
  void filterThatCannotBeEvaluatedFails(String filter, String message) {
    BadRequestException error =
        assertThrows(
            BadRequestException.class,
            () -> com.serversV1().list(ListQuery.builder().filter(filter).build()));
    assertEquals(message, error.error().message());
  }

  @Test
  void filterThatCannotBeParsedFailsWithTheSentenceOfTheParser() {
    String sentence =
        assertThrows(FilterSyntaxException.class, () -> Filter.parse("name eq")).getMessage();
    BadRequestException error =
        assertThrows(
            BadRequestException.class,
            () -> com.serversV1().list(ListQuery.builder().filter("name eq").build()));
    assertEquals(sentence, error.error().message());
  }

  @Test
  void selectGivesOnlyTheNamedProperties() {
    ServerV1 server =
        com.serversV1()
            .list(
                ListQuery.builder()
                    .select(ServersV1Filter.ID, ServersV1Filter.HARDWARE_HEALTH_SUMMARY)
                    .limit(1)
                    .build())
            .items()
            .get(0);
    assertEquals(List.of("id", "hardware"), List.copyOf(server.toMap().keySet()));
    assertEquals(List.of("health"), List.copyOf(server.hardware().toMap().keySet()));
    assertEquals(HealthState.OK, server.hardware().health().summary().orElseThrow());
  }

  @Test
  void selectWorksInsideLists() {
    String id = fleet.server(0).id().orElseThrow();
    ServerV1 server =
        com.serversV1()
            .get(
                id,
                GetQuery.builder().select(FilterProperty.text("firmwareInventory/name")).build());
    assertEquals(List.of("firmwareInventory"), List.copyOf(server.toMap().keySet()));
    assertEquals(4, server.firmwareInventory().size());
    server
        .firmwareInventory()
        .forEach(item -> assertEquals(List.of("name"), List.copyOf(item.toMap().keySet())));
  }

  @Test
  void selectionWithAGapFails() {
    BadRequestException error =
        assertThrows(
            BadRequestException.class,
            () -> com.serversV1().list(ListQuery.builder().select("id,,name").build()));
    assertEquals(
        "The query parameter select has \"\"; give properties such as id,host/name.",
        error.error().message());
  }
}
