package io.github.computeops.internal.transport.apache;

import io.github.computeops.internal.transport.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** A body that is read while it is sent, and again if a proxy asks for a login first. */
final class UploadEntity extends AbstractHttpEntity {
  private static final int BLOCK = 64 * 1024;

  private final Upload upload;

  UploadEntity(Upload upload) {
    super((String) null, null);
    this.upload = upload;
  }

  @Override
  public long getContentLength() {
    return upload.length();
  }

  @Override
  public InputStream getContent() throws IOException {
    return upload.open();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    byte[] block = new byte[BLOCK];
    try (InputStream in = upload.open()) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        out.write(block, 0, n);
      }
    }
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public boolean isStreaming() {
    return false;
  }

  @Override
  public void close() {
    // Each reader closes what it opens.
  }
}
