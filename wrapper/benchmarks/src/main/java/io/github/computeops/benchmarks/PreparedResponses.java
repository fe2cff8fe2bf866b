package io.github.computeops.benchmarks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The prepared responses: a token, a page of 100 servers, one server. Each connection has its own,
 * since the page says which offset was requested.
 */
final class PreparedResponses {
  private static final byte[] TOKEN = ascii("post /token");
  private static final byte[] PAGE = ascii("/servers?");
  private static final byte[] BARE_PAGE = ascii("/servers ");
  private static final byte[] OFFSET = ascii("offset=");
  private static final String OFFSET_PROPERTY = "\"offset\":";
  private static final int OFFSET_WIDTH = 7;

  private final byte[] token;
  private final byte[] page;
  private final byte[] server;
  private final int offsetEnd;

  PreparedResponses(int tokenSeconds, byte[] page) {
    token = json(ascii("{\"access_token\":\"t0ken\",\"expires_in\":" + tokenSeconds + "}"));
    this.page = json(page);
    server = json(Fleet.SERVER);
    String text = new String(this.page, StandardCharsets.ISO_8859_1);
    offsetEnd = text.indexOf(OFFSET_PROPERTY) + OFFSET_PROPERTY.length() + OFFSET_WIDTH;
  }

  private PreparedResponses(PreparedResponses other) {
    token = other.token;
    page = other.page.clone();
    server = other.server;
    offsetEnd = other.offsetEnd;
  }

  PreparedResponses copy() {
    return new PreparedResponses(this);
  }

  byte[] to(RequestBuffer request) {
    if (request.startsWith(TOKEN)) {
      return token;
    }
    return request.hasInFirstLine(PAGE) || request.hasInFirstLine(BARE_PAGE)
        ? pageAt(request.numberInFirstLine(OFFSET))
        : server;
  }

  private byte[] pageAt(int offset) {
    int rest = offset;
    for (int i = 1; i <= OFFSET_WIDTH; i++) {
      page[offsetEnd - i] = (byte) (rest > 0 || i == 1 ? '0' + rest % 10 : ' ');
      rest /= 10;
    }
    return page;
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
