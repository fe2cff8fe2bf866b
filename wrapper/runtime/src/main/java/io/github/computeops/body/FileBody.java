package io.github.computeops.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is read when it is sent. */
record FileBody(Path file, String contentType) implements RequestBody {
  FileBody {
    SourceBody.present("file", file);
    SourceBody.mediaType(contentType);
  }

  @Override
  public long length() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(
          file + (Files.exists(file) ? " is not a file" : " does not exist") + "; give a file");
    }
    return Files.size(file);
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }

  @Override
  public String toString() {
    return "RequestBody[" + contentType + ", " + file + "]";
  }
}
