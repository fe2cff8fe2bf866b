package io.github.computeops;

import io.github.computeops.api.ServersV1;
import io.github.computeops.model.ServerV1;
import java.net.URI;

/** Reads a whole fleet in a Java process of its own, and prints how many servers it has. */
final class LargeFleetReader {
  private LargeFleetReader() {}

  public static void main(String[] arguments) {
    ServersV1.ListQuery query =
        ServersV1.ListQuery.builder()
            .queryParameter("filter", "hardware/powerState eq 'ON'")
            .build();
    try (ComputeOps com =
        ComputeOps.builder()
            .baseUri(URI.create(arguments[0]))
            .credentials(Credentials.bearerToken("t0ken"))
            .build()) {
      long servers = 0;
      long memory = 0;
      for (ServerV1 server : com.serversV1().all(query).concurrency(8)) {
        servers++;
        memory += server.hardware().memoryMb().orElseThrow();
      }
      System.out.println(servers + " servers, " + memory + " MB");
    }
  }
}
