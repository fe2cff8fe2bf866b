package application;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.api.ServersV1Filter;
import io.github.computeops.error.NotFoundException;
import io.github.computeops.model.ServerV1;
import java.net.URI;

/** Calls methods of the service and short forms, for a simulator. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    try (ComputeOps com =
        ComputeOps.builder()
            .baseUri(URI.create(arguments[0]))
            .credentials(
                Credentials.apiClient(URI.create(arguments[1]), arguments[2], arguments[3]))
            .build()) {
      for (ServerV1 server : com.serversV1().all()) {
        System.out.println(com.serversV1().get(server.id().orElseThrow()).name().orElseThrow());
      }
      System.out.println(ServersV1Filter.NAME.eq("a"));
      com.serversV1().get("none");
    } catch (NotFoundException e) {
      System.out.println(e.status());
    }
  }
}
