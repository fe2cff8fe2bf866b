package io.github.computeops.spring;

import io.github.computeops.Transport;

/** An HTTP client that can send the requests. */
public enum TransportKind {
  /** Apache HttpClient 5, the default. */
  APACHE,

  /** OkHttp 5, which the program has to bring along. */
  OK_HTTP,

  /** The HTTP client of the JDK. */
  JDK;

  Transport transport() {
    return switch (this) {
      case APACHE -> Transport.apache();
      case OK_HTTP -> Transport.okHttp();
      case JDK -> Transport.jdk();
    };
  }
}
