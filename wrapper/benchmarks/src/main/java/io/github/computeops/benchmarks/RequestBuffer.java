package io.github.computeops.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads the requests of one connection into one buffer, one after the other. */
final class RequestBuffer {
  private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] LENGTH = "\ncontent-length:".getBytes(StandardCharsets.US_ASCII);

  private final byte[] bytes = new byte[64 * 1024];
  private final InputStream in;
  private int filled;
  private int consumed;

  RequestBuffer(InputStream in) {
    this.in = in;
  }

  /** Reads the next request to its end; returns false if there is none. */
  boolean next() throws IOException {
    System.arraycopy(bytes, consumed, bytes, 0, filled - consumed);
    filled -= consumed;
    int head = head();
    consumed = head < 0 ? filled : head + length(head);
    while (filled < consumed && more()) {}
    return head >= 0;
  }

  private int head() throws IOException {
    int end = find(END, filled);
    while (end < 0 && more()) {
      end = find(END, filled);
    }
    return end < 0 ? -1 : end + END.length;
  }

  private boolean more() throws IOException {
    int read = in.read(bytes, filled, bytes.length - filled);
    filled += Math.max(0, read);
    return read >= 0;
  }

  private int length(int head) {
    int at = find(LENGTH, head);
    int length = 0;
    for (int i = at + LENGTH.length; at >= 0 && bytes[i] != '\r'; i++) {
      length = bytes[i] == ' ' ? length : length * 10 + bytes[i] - '0';
    }
    return length;
  }

  boolean startsWith(byte[] text) {
    return matches(text, 0);
  }

  boolean hasInFirstLine(byte[] text) {
    for (int i = 0; bytes[i] != '\r'; i++) {
      if (matches(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number after a text in the first line; 0 if it is not there. */
  int numberInFirstLine(byte[] text) {
    int number = 0;
    for (int i = 0; bytes[i] != '\r'; i++) {
      if (matches(text, i)) {
        for (int at = i + text.length; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
          number = number * 10 + bytes[at] - '0';
        }
        return number;
      }
    }
    return number;
  }

  private int find(byte[] text, int end) {
    for (int i = 0; i <= end - text.length; i++) {
      if (matches(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean matches(byte[] text, int from) {
    for (int i = 0; i < text.length; i++) {
      if (lower(bytes[from + i]) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b + 32 : b;
  }
}
