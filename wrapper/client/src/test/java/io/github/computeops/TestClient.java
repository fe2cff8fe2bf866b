package io.github.computeops;

import java.net.URI;
import java.util.function.UnaryOperator;

/** Clients of a local server, with settings of their own. */
public final class TestClient {
  static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl";

  private TestClient() {}

  public static ComputeOps of(URI uri, UnaryOperator<ComputeOps.Builder> settings) {
    return settings
        .apply(ComputeOps.builder().baseUri(uri).credentials(Credentials.bearerToken(TOKEN)))
        .build();
  }
}
