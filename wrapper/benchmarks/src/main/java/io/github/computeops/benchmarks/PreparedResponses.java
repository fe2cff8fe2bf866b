package io.github.computeops.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The prepared responses: a token, a page of 100 servers, one server. */
final class PreparedResponses {
  private static final byte[] TOKEN = ascii("post /token");
  private static final byte[] PAGE = ascii("/servers?");
  private static final byte[] BARE_PAGE = ascii("/servers ");

  private final byte[] token;
  private final byte[] page;
  private final byte[] server;

  PreparedResponses(int tokenSeconds, byte[] page) {
    token = json(ascii("{\"access_token\":\"t0ken\",\"expires_in\":" + tokenSeconds + "}"));
    this.page = json(page);
    server = json(Fleet.SERVER);
  }

  byte[] to(RequestBuffer request) {
    if (request.startsWith(TOKEN)) {
      return token;
    }
    return request.hasInFirstLine(PAGE) || request.hasInFirstLine(BARE_PAGE) ? page : server;
  }

  /** Returns the length of a response, including its headers. */
  static int lengthOf(byte[] body) {
    return json(body).length;
  }

  private static byte[] json(byte[] body) {
    ByteArrayOutputStream response = new ByteArrayOutputStream();
    response.writeBytes(
        ascii(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n"));
    response.writeBytes(body);
    return response.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
