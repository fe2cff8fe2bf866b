package io.github.computeops.gateway;

import java.io.IOException;
import java.util.List;
import okhttp3.tls.HeldCertificate;

/** HAProxy, which ends idle connections soon. */
final class HaProxy extends Gateway {
  private static final String CONFIGURATION =
      """
      global
        maxconn 1000
      defaults
        mode http
        timeout connect 5s
        timeout client 30s
        timeout server 30s
        %s
      frontend front
        bind 127.0.0.1:%d ssl crt %s alpn h2,http/1.1
        default_backend back
      backend back
        server one 127.0.0.1:%d
      """;

  HaProxy(HeldCertificate certificate, int backend, String settings) throws IOException {
    super(certificate);
    start(
        CONFIGURATION.formatted(settings, port(), folder().resolve("both.pem"), backend),
        List.of("haproxy", "-W", "-f", folder().resolve("gateway.conf").toString()));
  }

  @Override
  public void reload() throws IOException {
    new ProcessBuilder("kill", "-USR2", String.valueOf(process().pid())).start();
  }
}
