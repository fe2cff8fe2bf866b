package io.github.computeops.simulator.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * Files behind addresses that need no token, since they are signed and soon expire. Errors are in
 * XML, as object stores have them, not in the service's envelope.
 */
public final class SignedDownloads {
  /** How long an address is valid. */
  public static final Duration LIFETIME = Duration.ofMinutes(10);

  private static final String TEMPLATE = "/simulator/v1/downloads/{signature}";
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");
  private final Map<String, SignedFile> files = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Clock clock;

  public SignedDownloads(Clock clock) {
    this.clock = clock;
  }

  /** Returns the path at which a file can be downloaded from now on. */
  public String path(String mediaType, byte[] content) {
    String seed = "downloads/" + count.incrementAndGet();
    String signature = UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString();
    files.put(signature, new SignedFile(mediaType, content, clock.instant().plus(LIFETIME)));
    return TEMPLATE.replace("{signature}", signature);
  }

  public Route route() {
    return Route.get(TEMPLATE, this::handle);
  }

  private Response handle(Request request) {
    SignedFile file = files.get(request.pathVariable("signature"));
    if (file == null) {
      return denied("The signature does not match");
    }
    if (!clock.instant().isBefore(file.expiry())) {
      return denied("Request has expired");
    }
    String match = request.header("if-match");
    if (!match.isEmpty() && !match.equals(file.etag())) {
      return new StoreException(
              412,
              "PreconditionFailed",
              "At least one of the pre-conditions you specified did not hold")
          .response();
    }
    Matcher range = RANGE.matcher(request.header("range"));
    return range.matches() ? part(file, range) : whole(file);
  }

  private static Response whole(SignedFile file) {
    Map<String, String> headers = headers(file);
    return Response.of(200, headers, file.content());
  }

  private static Response part(SignedFile file, Matcher range) {
    int size = file.content().length;
    long first = Long.parseLong(range.group(1));
    long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
    if (first >= size || last < first) {
      return new StoreException(416, "InvalidRange", "The requested range is not satisfiable")
          .response()
          .withHeaders(Map.of("Content-Range", "bytes */" + size));
    }
    int end = (int) Math.min(last + 1, size);
    Map<String, String> headers = headers(file);
    headers.put("Content-Range", "bytes " + first + "-" + (end - 1) + "/" + size);
    return Response.of(206, headers, Arrays.copyOfRange(file.content(), (int) first, end));
  }

  private static Map<String, String> headers(SignedFile file) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", file.mediaType());
    headers.put("Accept-Ranges", "bytes");
    headers.put("ETag", file.etag());
    return headers;
  }

  private static Response denied(String message) {
    return new StoreException(403, "AccessDenied", message).response();
  }

  private record SignedFile(String mediaType, byte[] content, Instant expiry) {
    String etag() {
      return "\"" + ByteString.of(content).md5().hex() + "\"";
    }
  }
}
