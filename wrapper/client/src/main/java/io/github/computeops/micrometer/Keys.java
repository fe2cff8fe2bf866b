package io.github.computeops.micrometer;

import io.github.computeops.listener.Call;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import java.net.URI;

/** What is known before anything is sent, named as OpenTelemetry names it. */
final class Keys {
  private Keys() {}

  static KeyValues of(Call call) {
    return KeyValues.of(
        "http.request.method",
        call.method(),
        "url.template",
        call.route().isEmpty() ? KeyValue.NONE_VALUE : call.route());
  }

  static KeyValues ofServer(URI service) {
    return KeyValues.of(
        "server.address", service.getHost(), "server.port", Integer.toString(port(service)));
  }

  private static int port(URI service) {
    if (service.getPort() >= 0) {
      return service.getPort();
    }
    return service.getScheme().equals("http") ? 80 : 443;
  }
}
