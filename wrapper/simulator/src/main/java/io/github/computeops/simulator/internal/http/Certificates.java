package io.github.computeops.simulator.internal.http;

import java.net.InetAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import mockwebserver3.MockWebServer;
import okhttp3.Protocol;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** The certificate of a server, and the authority that signed it, both made at run time. */
public final class Certificates {
  private final HeldCertificate authority;
  private final HeldCertificate own;
  private final boolean isHttp2;

  private Certificates(HeldCertificate authority, HeldCertificate own, boolean isHttp2) {
    this.authority = authority;
    this.own = own;
    this.isHttp2 = isHttp2;
  }

  /**
   * Makes certificates for the loopback addresses and another one.
   *
   * @param isHttp2 whether the server offers HTTP/2 too
   */
  public static Certificates create(InetAddress address, boolean isHttp2) {
    HeldCertificate authority =
        new HeldCertificate.Builder()
            .commonName("Compute Ops simulator")
            .certificateAuthority(0)
            .build();
    HeldCertificate own =
        new HeldCertificate.Builder()
            .commonName("localhost")
            .addSubjectAlternativeName("localhost")
            .addSubjectAlternativeName("127.0.0.1")
            .addSubjectAlternativeName("::1")
            .addSubjectAlternativeName(address.getHostAddress())
            .signedBy(authority)
            .build();
    return new Certificates(authority, own, isHttp2);
  }

  /** Returns a context that trusts the authority, and nothing else. */
  public SSLContext sslContext() {
    return new HandshakeCertificates.Builder()
        .addTrustedCertificate(authority.certificate())
        .build()
        .sslContext();
  }

  public X509Certificate authority() {
    return authority.certificate();
  }

  void use(MockWebServer server) {
    server.useHttps(
        new HandshakeCertificates.Builder()
            .heldCertificate(own, authority.certificate())
            .build()
            .sslSocketFactory());
    server.setProtocols(
        isHttp2 ? List.of(Protocol.HTTP_2, Protocol.HTTP_1_1) : List.of(Protocol.HTTP_1_1));
  }
}
