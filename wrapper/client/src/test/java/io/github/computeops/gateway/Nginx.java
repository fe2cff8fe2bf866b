package io.github.computeops.gateway;

import java.io.IOException;
import java.util.List;
import okhttp3.tls.HeldCertificate;

/** nginx, which offers HTTP/2, with its defaults unless a test says otherwise. */
public final class Nginx extends Gateway {
  private static final String CONFIGURATION =
      """
      pid nginx.pid;
      error_log error.log;
      worker_processes 1;
      events { worker_connections 1024; }
      http {
        log_format calls '$http_x_call';
        access_log off;
        client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
        server {
          listen 127.0.0.1:%d ssl http2;
          ssl_protocols TLSv1.2 TLSv1.3;
          ssl_certificate cert.pem;
          ssl_certificate_key key.pem;
          %s
          location / { proxy_pass http://127.0.0.1:%d; proxy_set_header Host $host; }
        }
      }
      """;

  public Nginx(HeldCertificate certificate, int backend, String directives) throws IOException {
    super(certificate);
    start(
        CONFIGURATION.formatted(port(), directives, backend),
        List.of(
            "nginx",
            "-p",
            folder() + "/",
            "-c",
            "gateway.conf",
            "-e",
            "error.log",
            "-g",
            "daemon off;"));
  }

  @Override
  public void reload() throws IOException {
    new ProcessBuilder("kill", "-HUP", String.valueOf(process().pid())).start();
  }
}
