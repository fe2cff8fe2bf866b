package io.github.computeops.redis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** AES in Galois/counter mode, with a new random nonce for each text. */
final class AesSeal implements Seal {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int ID = 4;

  private final SecretKey key;
  private final String id;
  private final SecureRandom random = new SecureRandom();

  AesSeal(byte @Nullable [] key) {
    if (key == null || !List.of(16, 24, 32).contains(key.length)) {
      throw new IllegalArgumentException(
          "The key for tokens has %s bytes; give 16, 24 or 32, of a random generator."
              .formatted(key == null ? "no" : key.length));
    }
    this.key = new SecretKeySpec(key, "AES");
    this.id = HexFormat.of().formatHex(Arrays.copyOf(named(key), ID));
  }

  private static byte[] named(byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal("compute-ops".getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new AssertionError("Every Java platform has HmacSHA256.", e);
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String seal(String text, String context) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, context)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] whole = ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
      return Base64.getEncoder().encodeToString(whole);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This JVM cannot encrypt with AES/GCM.", e);
    }
  }

  @Override
  public Optional<String> open(String sealed, String context) {
    try {
      byte[] whole = Base64.getDecoder().decode(sealed);
      byte[] nonce = Arrays.copyOf(whole, NONCE);
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, nonce, context)
              .doFinal(whole, NONCE, Math.max(0, whole.length - NONCE));
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, String context) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
