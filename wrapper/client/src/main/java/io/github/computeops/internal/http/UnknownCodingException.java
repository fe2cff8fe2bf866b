package io.github.computeops.internal.http;

import java.io.IOException;

/**
 * A body is compressed in a way that the client does not read. Its message is part of a sentence.
 */
public final class UnknownCodingException extends IOException {
  private static final long serialVersionUID = 1L;

  UnknownCodingException(String codings) {
    super("is encoded with \"" + codings + "\", but the client reads gzip only");
  }
}
