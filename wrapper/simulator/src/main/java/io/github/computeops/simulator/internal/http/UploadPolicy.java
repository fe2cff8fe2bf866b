package io.github.computeops.simulator.internal.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What may be uploaded, and until when; it is signed, so that nobody can change it.
 *
 * @param fields all that the form must have before its file
 */
record UploadPolicy(Map<String, String> fields, Instant expiry) {
  private static final ByteString SECRET = ByteString.encodeUtf8("the simulator's store");
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  static UploadPolicy of(String key, Instant now, Instant expiry, long largest) {
    String policy =
        ByteString.encodeUtf8(
                "{\"expiration\":\""
                    + expiry
                    + "\",\"conditions\":[{\"key\":\""
                    + key
                    + "\"},[\"content-length-range\",1,"
                    + largest
                    + "]]}")
            .base64();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("key", key);
    fields.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
    fields.put("x-amz-credential", "simulator/" + BASIC.format(now).substring(0, 8) + "/s3");
    fields.put("x-amz-date", BASIC.format(now));
    fields.put("x-amz-security-token", "simulator");
    fields.put("policy", policy);
    fields.put("x-amz-signature", ByteString.encodeUtf8(policy).hmacSha256(SECRET).hex());
    return new UploadPolicy(fields, expiry);
  }

  /**
   * Checks the fields of a form.
   *
   * @throws StoreException if one is wrong, missing or too many, or if the policy has expired
   */
  void check(Map<String, String> given, Instant now) {
    if (!fields.getOrDefault("x-amz-signature", "").equals(given.get("x-amz-signature"))
        || !fields.getOrDefault("policy", "").equals(given.get("policy"))) {
      throw new StoreException(
          403,
          "SignatureDoesNotMatch",
          "The request signature we calculated does not match the signature you provided.");
    }
    if (!now.isBefore(expiry)) {
      throw new StoreException(403, "AccessDenied", "Invalid according to Policy: Policy expired.");
    }
    fields.forEach((name, value) -> check(name, value, given.get(name)));
    given.keySet().stream()
        .filter(name -> !fields.containsKey(name))
        .forEach(name -> denied("Extra input fields: " + name));
  }

  private static void check(String name, String value, @Nullable String given) {
    if (!value.equals(given)) {
      denied("Policy Condition failed: [\"eq\", \"$" + name + "\"]");
    }
  }

  private static void denied(String reason) {
    throw new StoreException(403, "AccessDenied", "Invalid according to Policy: " + reason);
  }
}
