package io.github.computeops.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The prepared answers: a token, a page of 100 servers, one server. */
final class Answers {
  private static final byte[] TOKEN = ascii("post /token");
  private static final byte[] PAGE = ascii("/servers?");
  private static final byte[] BARE_PAGE = ascii("/servers ");

  private final byte[] token;
  private final byte[] page;
  private final byte[] server;

  Answers(int tokenSeconds, byte[] page) {
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

  /** The length of an answer with its headers. */
  static int lengthOf(byte[] body) {
    return json(body).length;
  }

  private static byte[] json(byte[] body) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(
        ascii(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n"));
    answer.writeBytes(body);
    return answer.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
