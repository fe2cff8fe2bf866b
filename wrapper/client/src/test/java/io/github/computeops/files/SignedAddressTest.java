package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedAddressTest {
  private static final String TEXT = "https://bucket.example.com:8443/secret/key?sig=secret";
  private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void onlySchemeAndHostAreShown() {
    SignedAddress address = SignedAddress.of(TEXT, TIME);
    assertEquals("SignedAddress[https://bucket.example.com:8443]", address.toString());
    assertEquals(TEXT, address.uri().toString());
    assertEquals("bucket.example.com", address.host());
    assertEquals(Optional.of(TIME), address.expiresAt());
    assertEquals(Optional.empty(), SignedAddress.of(TEXT).expiresAt());
  }

  @Test
  void formShowsTheNamesOfItsFields() {
    SignedForm form = SignedForm.of(SignedAddress.of(TEXT), Map.of("policy", "secret"));
    assertEquals(
        "SignedForm[SignedAddress[https://bucket.example.com:8443], [policy]]", form.toString());
  }

  @Test
  void addressesAreEqualIfTheyExpireAtTheSameInstant() {
    assertEquals(SignedAddress.of(TEXT, TIME), SignedAddress.of(TEXT, TIME));
    assertEquals(SignedAddress.of(TEXT).hashCode(), SignedAddress.of(TEXT).hashCode());
    assertNotEquals(SignedAddress.of(TEXT), SignedAddress.of(TEXT, TIME));
    assertNotEquals(SignedAddress.of(TEXT), SignedAddress.of(TEXT + "1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://host/secret",
        "/secret",
        "https:secret",
        "https://secret@host/",
        "https://h/ secret",
        "https:///secret"
      })
  void badAddressIsRejectedWithoutShowingIt(String text) {
    IllegalArgumentException bad =
        assertThrows(IllegalArgumentException.class, () -> SignedAddress.of(text));
    assertFalse(bad.getMessage().contains("secret"), bad.getMessage());
    assertNull(bad.getCause());
    assertTrue(bad.getMessage().startsWith("The signed address cannot be "), bad.getMessage());
  }

  @Test
  void nothingMayBeNull() {
    assertThrows(IllegalArgumentException.class, () -> SignedAddress.of(null));
    assertThrows(IllegalArgumentException.class, () -> SignedAddress.of(TEXT, null));
    assertThrows(IllegalArgumentException.class, () -> SignedForm.of(null, Map.of()));
    assertThrows(IllegalArgumentException.class, () -> TransferSettings.builder().hosts(null));
  }
}
