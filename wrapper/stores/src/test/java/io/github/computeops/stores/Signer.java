package io.github.computeops.stores;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs addresses and forms as AWS describes it, version 4. */
record Signer(String identity, String credential, URI store) {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** Returns an address that is valid from an instant on. */
  String address(String method, String path, Instant from, Duration validity) {
    String scope = scope(from);
    String query =
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential="
            + (identity + "/" + scope).replace("/", "%2F")
            + "&X-Amz-Date="
            + BASIC.format(from)
            + "&X-Amz-Expires="
            + validity.toSeconds()
            + "&X-Amz-SignedHeaders=host";
    String canonical =
        String.join(
            "\n",
            method,
            path,
            query,
            "host:" + store.getAuthority(),
            "",
            "host",
            "UNSIGNED-PAYLOAD");
    String toSign =
        String.join("\n", "AWS4-HMAC-SHA256", BASIC.format(from), scope, hex(digest(canonical)));
    return store + path + "?" + query + "&X-Amz-Signature=" + signature(from, toSign);
  }

  /** Returns the fields of a form that uploads a file of up to so many bytes. */
  Map<String, String> fields(String bucket, String key, Instant expiry, long largest) {
    Instant now = Instant.now();
    String credentials = identity + "/" + scope(now);
    String policy =
        """
        {"expiration":"%s","conditions":[{"bucket":"%s"},{"key":"%s"},\
        {"x-amz-algorithm":"AWS4-HMAC-SHA256"},{"x-amz-credential":"%s"},{"x-amz-date":"%s"},\
        ["content-length-range",1,%d]]}"""
            .formatted(expiry, bucket, key, credentials, BASIC.format(now), largest);
    String encoded = Base64.getEncoder().encodeToString(policy.getBytes(StandardCharsets.UTF_8));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("key", key);
    fields.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
    fields.put("x-amz-credential", credentials);
    fields.put("x-amz-date", BASIC.format(now));
    fields.put("policy", encoded);
    fields.put("x-amz-signature", signature(now, encoded));
    return fields;
  }

  private static String scope(Instant time) {
    return BASIC.format(time).substring(0, 8) + "/us-east-1/s3/aws4_request";
  }

  private String signature(Instant time, String text) {
    byte[] key = ("AWS4" + credential).getBytes(StandardCharsets.UTF_8);
    for (String part : scope(time).split("/")) {
      key = hmac(key, part);
    }
    return hex(hmac(key, text));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
