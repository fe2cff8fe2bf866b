package io.github.computeops.internal.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Remembers how a body begins, to tell what it is if it is not what it should be. */
public final class Beginning extends FilterInputStream {
  private final byte[] first = new byte[256];
  private int count;

  public Beginning(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read = super.read(bytes, from, length);
    if (count < first.length && read > 0) {
      int more = Math.min(read, first.length - count);
      System.arraycopy(bytes, from, first, count, more);
      count += more;
    }
    return read;
  }

  /** Tells whether it begins like a web page. */
  public boolean isWebPage() {
    return isWebPage(new String(first, 0, count, StandardCharsets.ISO_8859_1));
  }

  /** Tells whether a text begins like a web page. */
  public static boolean isWebPage(String text) {
    return Markup.of(text).isPage();
  }
}
