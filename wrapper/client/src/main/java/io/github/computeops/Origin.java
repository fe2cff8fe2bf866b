package io.github.computeops;

import java.net.URI;

/** A scheme, host and port: what a token may be sent to. */
final class Origin {
  private final String text;
  private final URI uri;

  Origin(URI uri) {
    this.uri = uri;
    this.text = uri.getScheme() + "://" + uri.getRawAuthority();
  }

  /** Whether a request to this address comes here. The short way is that of nearly all requests. */
  boolean serves(String url) {
    return startsAlike(url) || same(URI.create(url));
  }

  private boolean startsAlike(String url) {
    return url.startsWith(text) && url.length() > text.length() && url.charAt(text.length()) == '/';
  }

  private boolean same(URI other) {
    return uri.getScheme().equalsIgnoreCase(other.getScheme())
        && uri.getHost().equalsIgnoreCase(other.getHost())
        && port(uri) == port(other);
  }

  private static int port(URI uri) {
    int standard = "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    return uri.getPort() == -1 ? standard : uri.getPort();
  }
}
