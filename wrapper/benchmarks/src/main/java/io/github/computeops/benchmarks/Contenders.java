package io.github.computeops.benchmarks;

import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import io.github.computeops.Credentials;
import io.github.computeops.Transport;
import java.net.URI;
import stock.ApiClient;
import stock.api.ServersV1Api;

/** The clients that are compared, each with its defaults. */
final class Contenders {
  private Contenders() {}

  static ComputeOps ours(URI base) {
    return ours(base, Transport.apache());
  }

  static ComputeOps ours(URI base, Transport transport) {
    return ComputeOps.builder()
        .baseUri(base)
        .credentials(Credentials.bearerToken("t0ken"))
        .transport(transport)
        .connections(Connections.builder().max(500).build())
        .build();
  }

  static ServersV1Api stock(URI base) {
    ApiClient client = new ApiClient("Bearer");
    client.setBearerToken("t0ken");
    return client.setBasePath(base.toString()).buildClient(ServersV1Api.class);
  }

  static ByHand byHand(URI base) {
    return new ByHand(base);
  }
}
