package io.github.computeops.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form with files, {@code multipart/form-data}. Its parts are sent in the order in which they
 * were added.
 *
 * <pre>{@code
 * MultipartBody form =
 *     MultipartBody.builder()
 *         .field("key", "value")
 *         .file("file", "server.ahs", RequestBody.file(path, "application/octet-stream"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable; the length is known, so nothing is sent in chunks.
 */
public final class MultipartBody implements RequestBody {
  private final String boundary;
  private final List<RequestBody.Source> sources;
  private final List<Part> parts;

  private MultipartBody(Builder builder) {
    boundary = "compute-ops-" + UUID.randomUUID();
    parts = List.copyOf(builder.parts);
    sources = sources();
  }

  /**
   * Starts with no parts.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  @Override
  public long length() throws IOException {
    long length = end().length;
    for (Part part : parts) {
      length += head(part).length + part.content.length() + 2;
    }
    return length;
  }

  @Override
  public InputStream open() {
    return new JoinedStream(sources);
  }

  private List<RequestBody.Source> sources() {
    List<RequestBody.Source> all = new ArrayList<>();
    for (Part part : parts) {
      all.add(() -> new ByteArrayInputStream(head(part)));
      all.add(part.content::open);
      all.add(() -> new ByteArrayInputStream(ascii("\r\n")));
    }
    all.add(() -> new ByteArrayInputStream(end()));
    return all;
  }

  private byte[] head(Part part) {
    return (delimiter() + "\r\n" + part.headers + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private byte[] end() {
    return ascii(delimiter() + "--\r\n");
  }

  private String delimiter() {
    return "--" + boundary;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The number of parts, since values may be secret. */
  @Override
  public String toString() {
    return "MultipartBody[" + parts.size() + " parts]";
  }

  private record Part(String headers, RequestBody content) {}

  /** Builds {@link MultipartBody}. Not thread-safe. */
  public static final class Builder {
    private final List<Part> parts = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a field.
     *
     * @param name its name
     * @param value its value, sent as UTF-8 without a media type
     * @return this builder
     * @throws IllegalArgumentException if an argument is null, or the name blank
     */
    public Builder field(String name, String value) {
      parts.add(
          new Part(
              disposition(name, null) + "\r\n",
              RequestBody.text(SourceBody.present("field " + name, value), "text/plain")));
      return this;
    }

    /**
     * Adds a file.
     *
     * @param name the name of its field
     * @param fileName what the service shall take for the name of the file
     * @param content the file, with its media type
     * @return this builder
     * @throws IllegalArgumentException if an argument is null, or a name blank
     */
    public Builder file(String name, String fileName, RequestBody content) {
      String type = SourceBody.present("file " + name, content).contentType();
      SourceBody.present("file name", fileName);
      String headers = disposition(name, fileName) + "\r\nContent-Type: " + type + "\r\n";
      parts.add(new Part(headers, content));
      return this;
    }

    private static String disposition(String name, @Nullable String fileName) {
      if (name == null || name.isBlank()) {
        throw new IllegalArgumentException("A field of the form has no name; give it one.");
      }
      String file = fileName == null ? "" : "; filename=\"" + escaped(fileName) + "\"";
      return "Content-Disposition: form-data; name=\"" + escaped(name) + "\"" + file;
    }

    /** As browsers do. */
    private static String escaped(String name) {
      return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    }

    /**
     * Builds the form.
     *
     * @return the form
     */
    public MultipartBody build() {
      return new MultipartBody(this);
    }
  }
}
