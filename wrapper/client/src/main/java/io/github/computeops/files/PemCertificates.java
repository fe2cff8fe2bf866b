package io.github.computeops.files;

import io.github.computeops.internal.check.Require;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Reads certificates in the PEM format, such as that of a secure gateway appliance.
 *
 * <pre>{@code
 * String pem = com.secureGatewayAppliancesV1beta2().getCertificate(applianceId);
 * X509Certificate certificate = PemCertificates.first(pem);
 * }</pre>
 */
public final class PemCertificates {
  private PemCertificates() {}

  /**
   * Reads the first certificate.
   *
   * @param pem text with one certificate or more
   * @return the certificate; it is not verified
   * @throws IllegalArgumentException if there is none, or it cannot be read
   */
  public static X509Certificate first(String pem) {
    return all(pem).get(0);
  }

  /**
   * Reads all certificates.
   *
   * @param pem text with one certificate or more
   * @return the certificates in their order, at least one; none is verified
   * @throws IllegalArgumentException if there is none, or one cannot be read
   */
  public static List<X509Certificate> all(String pem) {
    byte[] bytes = Require.present("PEM text", pem).getBytes(StandardCharsets.UTF_8);
    try {
      List<X509Certificate> all =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(new ByteArrayInputStream(bytes))
              .stream()
              .map(PemCertificates::x509)
              .toList();
      if (all.isEmpty()) {
        throw new IllegalArgumentException("The PEM text has no certificate.");
      }
      return all;
    } catch (CertificateException e) {
      throw new IllegalArgumentException(
          "The PEM text has no certificate that can be read: " + e.getMessage(), e);
    }
  }

  private static X509Certificate x509(Certificate certificate) {
    return (X509Certificate) certificate;
  }
}
