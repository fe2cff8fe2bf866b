package io.github.computeops.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemCertificatesTest {
  private final HeldCertificate one = new HeldCertificate.Builder().commonName("one").build();
  private final HeldCertificate two = new HeldCertificate.Builder().commonName("two").build();

  @Test
  void certificatesAreReadInTheirOrder() {
    String pem = one.certificatePem() + "\n" + two.certificatePem();
    assertEquals(List.of(one.certificate(), two.certificate()), PemCertificates.all(pem));
    assertEquals(one.certificate(), PemCertificates.first(pem));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no certificate",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"
      })
  void textWithoutACertificateIsRejected(String pem) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> PemCertificates.first(pem)).getMessage();
    assertTrue(message.startsWith("The PEM text has no certificate"), message);
  }

  @Test
  void nothingMayBeNull() {
    assertThrows(IllegalArgumentException.class, () -> PemCertificates.first(null));
  }
}
