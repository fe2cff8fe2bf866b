package io.github.computeops.simulator.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Sends what the service sends, and what it should not. */
record Sender(URI uri, String secret) {
  static final String HEADER = "X-Hook-Key";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Sender at(URI other) {
    return new Sender(other, secret);
  }

  Sender with(String other) {
    return new Sender(uri, other);
  }

  HttpResponse<String> handshake(String challenge) throws Exception {
    return send(request().header("x-compute-ops-mgmt-verification-challenge", challenge).GET());
  }

  int post(String body) throws Exception {
    return send(request().POST(BodyPublishers.ofString(body))).statusCode();
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  HttpRequest.Builder request() {
    return HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(30)).header(HEADER, secret);
  }

  /** Sends the beginning of an event, and leaves the connection open. */
  Socket half() throws IOException {
    Socket socket = new Socket(uri.getHost(), uri.getPort());
    socket.setSoTimeout(20_000);
    String head =
        "POST %s HTTP/1.1\r\nHost: localhost\r\n%s: %s\r\nContent-Length: 1000\r\n\r\n{\"id\""
            .formatted(uri.getPath(), HEADER, secret);
    socket.getOutputStream().write(head.getBytes(UTF_8));
    return socket;
  }

  /** Sends a byte each tenth of a second, and returns what comes back until the end. */
  static String trickle(Socket socket) throws Exception {
    while (socket.getInputStream().available() == 0) {
      Thread.sleep(100);
      socket.getOutputStream().write(' ');
    }
    byte[] response = new byte[12];
    return new String(response, 0, socket.getInputStream().read(response), UTF_8);
  }
}
