package io.github.computeops;

import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Clients of a local server, with settings of their own. */
public final class TestClient {
  static final String TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl";

  private TestClient() {}

  public static ComputeOps of(URI uri, UnaryOperator<ComputeOps.Builder> settings) {
    ComputeOps.Builder builder =
        ComputeOps.builder()
            .baseUri(uri)
            .transport(transport())
            .credentials(Credentials.bearerToken(TOKEN));
    return settings.apply(builder).build();
  }

  /** Returns Feign's own transport, by the name that older versions have for it too. */
  @SuppressWarnings("deprecation")
  static feign.Client ofFeign() {
    return new feign.Client.Default(null, null);
  }

  static Stream<Transport> transports() {
    return Stream.of(Transport.apache(), Transport.okHttp(), Transport.jdk());
  }

  /** {@code -Dtransport=okHttp} runs the tests with another one than the default. */
  public static Transport transport() {
    return switch (System.getProperty("transport", "apache")) {
      case "okHttp" -> Transport.okHttp();
      case "jdk" -> Transport.jdk();
      default -> Transport.apache();
    };
  }
}
