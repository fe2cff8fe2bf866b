package io.github.computeops.simulator.internal.http;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MultipartReader;
import okio.Buffer;
import okio.ByteString;

/**
 * A form that uploads a file. What comes after the file is ignored, as the store does.
 *
 * @param fields those before the file
 * @param file nothing if there is none
 */
record FormUpload(Map<String, String> fields, Optional<ByteString> file) {
  private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"?([^\";]+)\"?");

  /**
   * Reads a body.
   *
   * @throws StoreException if it is no such form
   */
  static FormUpload of(Request request) {
    String type = request.header("content-type");
    Matcher boundary = BOUNDARY.matcher(type);
    if (!type.startsWith("multipart/form-data") || !boundary.find()) {
      throw new StoreException(
          412,
          "PreconditionFailed",
          "Bucket POST must be of the enclosure-type multipart/form-data");
    }
    try (MultipartReader reader =
        new MultipartReader(new Buffer().write(request.content()), boundary.group(1))) {
      return read(reader);
    } catch (IOException e) {
      throw new StoreException(
          400, "MalformedPOSTRequest", "The body of your POST request is not well-formed.");
    }
  }

  private static FormUpload read(MultipartReader reader) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    for (MultipartReader.Part part = reader.nextPart(); part != null; part = reader.nextPart()) {
      String name = name(part);
      if (name.equals("file")) {
        return new FormUpload(fields, Optional.of(part.body().readByteString()));
      }
      fields.put(name, part.body().readUtf8());
    }
    return new FormUpload(fields, Optional.empty());
  }

  private static String name(MultipartReader.Part part) {
    String disposition = part.headers().get("Content-Disposition");
    Matcher name = NAME.matcher(disposition == null ? "" : disposition);
    return name.find() ? name.group(1) : "";
  }
}
