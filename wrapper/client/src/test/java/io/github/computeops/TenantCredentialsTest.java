package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.error.AuthenticationException;
import io.github.computeops.internal.auth.TokenExchangeGrant;
import io.github.computeops.internal.auth.TokenSharing;
import io.github.computeops.internal.auth.TokenSource;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TenantCredentialsTest {
  private static final String EXCHANGE =
      "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange&subject_token=";
  private static final String TYPE =
      "&subject_token_type=urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token";
  private final TestTime time = new TestTime();
  private Recorder service;
  private Recorder msp;
  private Recorder tenant;
  private ComputeOps com;

  @BeforeEach
  void start() throws Exception {
    service = new Recorder();
    msp = new Recorder();
    tenant = new Recorder();
    com = client(Credentials.apiClient(msp.uri(), "id", "s3cret"));
  }

  @AfterEach
  void stop() {
    com.close();
    tenant.close();
    msp.close();
    service.close();
  }

  private ComputeOps client(Credentials mspCredentials) {
    Credentials credentials = Credentials.tenantWorkspace(mspCredentials, tenant.uri());
    return time.in(ComputeOps.builder().baseUri(service.uri()).credentials(credentials)).build();
  }

  private static void issues(Recorder tokenEndpoint, String token, int seconds) {
    tokenEndpoint.responds(
        200, "{\"access_token\":\"" + token + "\",\"expires_in\":" + seconds + "}");
  }

  @Test
  void tokenOfTheMspIsExchanged() throws Exception {
    issues(msp, "m/1+", 900);
    issues(tenant, "t1", 900);
    service.responds(200, "{}");
    com.serversV1().get("1");
    RecordedRequest exchange = tenant.taken();
    assertEquals(EXCHANGE + "m%2F1%2B" + TYPE, exchange.getBody().utf8());
    assertEquals("application/x-www-form-urlencoded", exchange.getHeaders().get("Content-Type"));
    assertEquals(null, exchange.getHeaders().get("Authorization"));
    assertEquals("Bearer t1", service.authorization());
  }

  @Test
  void tokenOfTheMspServesManyExchanges() {
    issues(msp, "m1", 7200);
    issues(tenant, "t1", 900);
    issues(tenant, "t2", 900);
    service.responds(200, "{}").responds(200, "{}");
    com.serversV1().get("1");
    time.passes(Duration.ofSeconds(900));
    com.serversV1().get("1");
    assertEquals(1, msp.requests());
    assertEquals(2, tenant.requests());
  }

  @Test
  void rejectedTokenOfTheMspIsReplacedOnce() throws Exception {
    issues(msp, "m1", 900);
    issues(msp, "m2", 900);
    tenant.responds(401, "{\"error\":\"invalid_request\"}");
    issues(tenant, "t1", 900);
    service.responds(200, "{}");
    com.serversV1().get("1");
    assertEquals(EXCHANGE + "m1" + TYPE, tenant.taken().getBody().utf8());
    assertEquals(EXCHANGE + "m2" + TYPE, tenant.taken().getBody().utf8());
  }

  @Test
  void rejectedExchangeIsReportedWithoutTokens() {
    tenant.responds(400, "{\"error\":\"invalid_grant\",\"error_description\":\"sub m5p expired\"}");
    AuthenticationException met =
        assertThrows(
            AuthenticationException.class,
            () -> client(Credentials.bearerToken("m5p")).serversV1().get("1"));
    assertEquals(
        "The token endpoint "
            + tenant.uri()
            + " rejected the exchange of the MSP's token: it responded with 400: invalid_grant (sub *** expired);"
            + " check that the tenant belongs to the MSP's workspace and that its API client may act for it.",
        met.getMessage());
    StackTrace.lacks(met, "m5p");
    assertEquals(1, tenant.requests());
  }

  @Test
  void exchangeInTroubleIsTriedAgainWithTheSameToken() {
    AtomicInteger asked = new AtomicInteger();
    tenant.responds(503, "");
    issues(tenant, "t1", 900);
    service.responds(200, "{}");
    client(Credentials.tokenSupplier(() -> "m" + asked.incrementAndGet())).serversV1().get("1");
    assertEquals(2, tenant.requests());
    assertEquals(1, asked.get());
  }

  @Test
  void mspTokenEndpointThatStaysDownIsNotAskedInTwoLoops() {
    for (int i = 0; i < 5; i++) {
      msp.responds(503, "");
    }
    for (int i = 0; i < 5; i++) {
      assertThrows(AuthenticationException.class, () -> com.serversV1().get("1"));
    }
    assertEquals(4, msp.requests());
    assertEquals(0, tenant.requests());
  }

  @Test
  void closingReachesTheTokensOfTheMsp() {
    issues(msp, "m1", 900);
    TokenSource mspTokens =
        Credentials.apiClient(msp.uri(), "id", "s")
            .source(Recorder.transport(), time.time(), TokenSharing.NONE);
    mspTokens.token();
    new TokenExchangeGrant(null, mspTokens).close();
    assertThrows(IllegalStateException.class, mspTokens::token);
  }

  @Test
  void tenantIsNamedWithoutSecrets() {
    Credentials mine = Credentials.apiClient("a1", "my-id", "s3cret");
    assertEquals(
        "the tenant at https://global.api.greenlake.hpe.com/authorization/v2/oauth2/b2c3/token through the API client my-id",
        Credentials.tenantWorkspace(mine, "b2-c3").toString());
  }

  @Test
  void missingCredentialsOfTheMspAreRejected() {
    assertEquals(
        "The MSP's credentials must not be null.",
        assertThrows(
                IllegalArgumentException.class,
                () -> Credentials.tenantWorkspace(null, URI.create("https://h/t")))
            .getMessage());
  }
}
