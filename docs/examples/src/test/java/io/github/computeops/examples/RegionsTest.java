package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.Region;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionsTest {
  private final Credentials credentials = Credentials.bearerToken("t0ken");

  @Test
  void clientPerRegion() {
    // region: regions
    List<ComputeOps> clients =
        List.of(Region.US_WEST, Region.EU_CENTRAL, Region.AP_NORTHEAST).stream()
            .map(region -> ComputeOps.builder().region(region).credentials(credentials).build())
            .toList();
    // endregion
    assertEquals(
        "[ComputeOps[https://us-west.api.greenlake.hpe.com],"
            + " ComputeOps[https://eu-central.api.greenlake.hpe.com],"
            + " ComputeOps[https://ap-northeast.api.greenlake.hpe.com]]",
        clients.toString());
    clients.forEach(ComputeOps::close);
  }

  @Test
  void otherRegionAndOtherAddress() {
    // region: others
    Region region = Region.of("eu-west"); // https://eu-west.api.greenlake.hpe.com
    URI address = URI.create("https://gateway.example.net/greenlake");
    ComputeOps com = ComputeOps.builder().baseUri(address).credentials(credentials).build();
    // endregion
    assertEquals(URI.create("https://eu-west.api.greenlake.hpe.com"), region.uri());
    assertEquals("ComputeOps[https://gateway.example.net/greenlake]", com.toString());
    com.close();
  }
}
