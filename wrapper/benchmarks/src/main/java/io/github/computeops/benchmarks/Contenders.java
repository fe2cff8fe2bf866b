package io.github.computeops.benchmarks;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import java.net.URI;
import stock.ApiClient;
import stock.api.ServersV1Api;

/** The clients that are compared, each with its defaults. */
final class Contenders {
  private Contenders() {}

  static ComputeOps ours(URI base) {
    return ComputeOps.builder().baseUri(base).credentials(Credentials.bearerToken("t0ken")).build();
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
