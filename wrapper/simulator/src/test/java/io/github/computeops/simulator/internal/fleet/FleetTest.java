package io.github.computeops.simulator.internal.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FleetTest {
  /**
   * Users name servers in their tests, so the fleet is the same on every JDK and in every release.
   */
  @Test
  void fleetIsByteForByteTheSameInEveryRelease() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    IntStream.range(0, 1000)
        .mapToObj(Fleet.of(1000)::server)
        .forEach(server -> digest.update(JsonMapper.shared().writeValueAsBytes(server)));
    assertEquals(
        "6933a2d5f3d875fa7a91f53f794138488b8f526ad4b5a018f235bf2f20ca87cb",
        HexFormat.of().formatHex(digest.digest()));
  }

  @Test
  void firstServersAreTheSameInEveryRelease() {
    assertEquals(
        List.of(
            "object-tyo-0001 P58455-B21+2M2413LFLV Alletra Storage Server 4120",
            "db-fra-0002 P53921-B21+SGH3046V7Q ProLiant DL385 Gen11",
            "backup-blr-0003 P52534-B21+MXQ401SATL ProLiant DL380 Gen11",
            "db-blr-0004 P06760-B21+CZ2208DQFG ProLiant DL360 Gen10"),
        IntStream.range(0, 4)
            .mapToObj(Unit::new)
            .map(unit -> unit.name() + " " + unit.id() + " " + unit.product().name())
            .toList());
  }

  @Test
  void serverDoesNotDependOnTheSizeOfTheFleet() {
    assertEquals(Fleet.of(10).server(7), Fleet.of(100_000).server(7));
  }

  @Test
  void everyServerOfALargeFleetIsFoundByItsOwnId() {
    Fleet fleet = Fleet.of(100_000);
    assertEquals(
        100_000, IntStream.range(0, 100_000).mapToObj(n -> new Unit(n).id()).distinct().count());
    IntStream.iterate(0, n -> n < 100_000, n -> n + 999)
        .forEach(n -> assertEquals(fleet.server(n), fleet.find(new Unit(n).id()).orElseThrow()));
  }

  @Test
  void serverBeyondTheSizeIsNotFound() {
    assertFalse(Fleet.of(7).find(new Unit(7).id()).isPresent());
  }

  @Test
  void knownSerialWithAnotherProductIsNotFound() {
    assertFalse(Fleet.of(1).find("X00000-B21+" + new Unit(0).serial()).isPresent());
  }

  @Test
  void stringThatIsNotAnIdIsNotFound() {
    assertFalse(Fleet.of(1).find("").isPresent());
    assertFalse(Fleet.of(1).find("0000").isPresent());
    assertFalse(Fleet.of(1).find("ähnl").isPresent());
  }

  @Test
  void sizeOutOfRangeIsRejected() {
    assertEquals(
        "The fleet cannot have -1 servers; give 0 to 1000000.",
        assertThrows(IllegalArgumentException.class, () -> Fleet.of(-1)).getMessage());
    assertEquals(
        "The fleet cannot have 1000001 servers; give 0 to 1000000.",
        assertThrows(IllegalArgumentException.class, () -> Fleet.of(1_000_001)).getMessage());
    assertEquals(1_000_000, Fleet.of(1_000_000).size());
  }
}
