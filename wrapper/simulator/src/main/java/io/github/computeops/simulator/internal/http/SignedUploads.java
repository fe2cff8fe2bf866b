package io.github.computeops.simulator.internal.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/**
 * A store that takes files by forms which are signed and soon expire. It checks what such stores
 * check: a known length, the signature, the policy, the order of the fields, and the size.
 */
public final class SignedUploads {
  /** How long a signature is valid. */
  public static final Duration LIFETIME = Duration.ofMinutes(10);

  /** The largest file, in bytes. */
  public static final long LARGEST = 100L * 1024 * 1024;

  /** The path that forms are posted to. */
  public static final String PATH = "/simulator/v1/uploads";

  private final Map<String, UploadPolicy> policies = new ConcurrentHashMap<>();
  private final Set<String> uploaded = ConcurrentHashMap.newKeySet();
  private final Clock clock;

  public SignedUploads(Clock clock) {
    this.clock = clock;
  }

  /** Returns the fields of a form that can upload a file from now on, in their order. */
  public Map<String, String> sign(String key) {
    Instant now = clock.instant();
    UploadPolicy policy = UploadPolicy.of(key, now, now.plus(LIFETIME), LARGEST);
    policies.put(key, policy);
    return policy.fields();
  }

  /** Returns whether a file was uploaded. Its content is not kept. */
  public boolean has(String key) {
    return uploaded.contains(key);
  }

  public Route route() {
    return Route.post(PATH, this::handle);
  }

  private Response handle(Request request) {
    try {
      return stored(request);
    } catch (StoreException e) {
      return e.response();
    }
  }

  private Response stored(Request request) {
    checkHeaders(request);
    FormUpload form = FormUpload.of(request);
    UploadPolicy policy = policies.get(form.fields().getOrDefault("key", ""));
    if (policy == null) {
      throw new StoreException(
          400,
          "InvalidArgument",
          "Bucket POST must contain a field named 'key' that was signed."
              + " If it is specified, please check the order of the fields.");
    }
    policy.check(form.fields(), clock.instant());
    ByteString file =
        form.file()
            .orElseThrow(
                () ->
                    new StoreException(
                        400,
                        "InvalidArgument",
                        "POST requires exactly one file upload per request."));
    checkSize(file.size());
    String key = form.fields().getOrDefault("key", "");
    uploaded.add(key);
    return Response.withoutBody(204, headers(request, key, file));
  }

  private static void checkHeaders(Request request) {
    if (request.header("content-length").isEmpty()) {
      throw new StoreException(
          411, "MissingContentLength", "You must provide the Content-Length HTTP header.");
    }
    if (!request.header("authorization").isEmpty()) {
      throw new StoreException(
          400, "InvalidArgument", "Only one auth mechanism allowed; the form has a signature.");
    }
  }

  private static void checkSize(long size) {
    if (size == 0) {
      throw new StoreException(
          400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
    }
    if (size > LARGEST) {
      throw new StoreException(
          400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
    }
  }

  /** The location keeps a plus sign and encodes slashes, as the description's sample has it. */
  private static Map<String, String> headers(Request request, String key, ByteString file) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ETag", "\"" + file.md5().hex() + "\"");
    headers.put("Location", request.origin() + PATH + "/" + key.replace("/", "%2F"));
    return headers;
  }
}
