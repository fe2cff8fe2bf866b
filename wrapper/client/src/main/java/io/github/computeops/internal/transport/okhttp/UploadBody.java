package io.github.computeops.internal.transport.okhttp;

import io.github.computeops.internal.transport.Upload;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A body that is read while it is sent, and again if a proxy asks for a login first. */
final class UploadBody extends RequestBody {
  private static final int BLOCK = 64 * 1024;

  private final Upload upload;

  UploadBody(Upload upload) {
    this.upload = upload;
  }

  /** The request has the header. */
  @Override
  public @Nullable MediaType contentType() {
    return null;
  }

  @Override
  public long contentLength() {
    return upload.length();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    byte[] block = new byte[BLOCK];
    try (InputStream in = upload.open()) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        sink.write(block, 0, n);
      }
    }
  }
}
