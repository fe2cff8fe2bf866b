package io.github.computeops.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.computeops.internal.check.RequestHeader;
import io.github.computeops.internal.check.Require;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values that headers must have. Compared as digests, which all have the same length. */
final class AcceptedSecrets {
  private final Map<String, List<byte[]>> byHeader = new LinkedHashMap<>();

  void add(String header, String... values) {
    if (Require.present("secrets", values).length == 0) {
      throw new IllegalArgumentException(
          "The header " + header + " has no accepted value; give one, or several to rotate them.");
    }
    List<byte[]> digests = byHeader.computeIfAbsent(header, none -> new ArrayList<>());
    for (String value : values) {
      String secret = Require.text("secret in the header " + header, value);
      digests.add(digest(RequestHeader.value(header, secret)));
    }
  }

  boolean isEmpty() {
    return byHeader.isEmpty();
  }

  AcceptedSecrets copy() {
    AcceptedSecrets copy = new AcceptedSecrets();
    byHeader.forEach((name, digests) -> copy.byHeader.put(name, List.copyOf(digests)));
    return copy;
  }

  /** Returns whether each header has one value, an accepted one. */
  boolean accept(ReceivedHeaders headers) {
    boolean all = true;
    for (Map.Entry<String, List<byte[]>> expected : byHeader.entrySet()) {
      List<String> values = headers.all(expected.getKey());
      all &= values.size() == 1 & isAny(values.isEmpty() ? "" : values.get(0), expected.getValue());
    }
    return all;
  }

  /** Compares with each, so that the time does not tell which of them fits. */
  private static boolean isAny(String value, List<byte[]> accepted) {
    byte[] given = digest(value.strip());
    boolean found = false;
    for (byte[] one : accepted) {
      found |= MessageDigest.isEqual(one, given);
    }
    return found;
  }

  private static byte[] digest(String value) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
