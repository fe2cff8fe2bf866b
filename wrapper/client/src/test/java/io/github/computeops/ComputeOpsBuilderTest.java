package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.computeops.api.ServersV1;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeOpsBuilderTest {
  private static final Credentials TOKEN = Credentials.bearerToken("t0ken");

  @Test
  void regionsAreServedAtTheirOwnHost() {
    assertEquals("ComputeOps[https://eu-central.api.greenlake.hpe.com]", built(Region.EU_CENTRAL));
    assertEquals("ComputeOps[https://us-west.api.greenlake.hpe.com]", built(Region.US_WEST));
    assertEquals(
        "ComputeOps[https://ap-northeast.api.greenlake.hpe.com]", built(Region.AP_NORTHEAST));
    assertEquals(
        "ComputeOps[https://me-south2.api.greenlake.hpe.com]", built(Region.of("me-south2")));
  }

  private static String built(Region region) {
    return ComputeOps.builder().region(region).credentials(TOKEN).build().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "EU Central", "eu_central", "evil.example/", "eu-central.", "-eu"})
  void regionThatIsNotAHostNameIsRejected(String code) {
    assertEquals(
        "The region \""
            + code
            + "\" is not a region code; give one such as us-west, eu-central or ap-northeast.",
        rejection(() -> Region.of(code)));
  }

  @Test
  void baseUriMayHaveAPathAndATrailingSlash() {
    ComputeOps com =
        ComputeOps.builder()
            .baseUri(URI.create("http://localhost:4010/mock/"))
            .credentials(TOKEN)
            .build();
    assertEquals("ComputeOps[http://localhost:4010/mock]", com.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "localhost:8080|it does not begin with https:// or http://",
        "ftp://host|it does not begin with https:// or http://",
        "https:///path|it must have a host, and no user name before it",
        "https://host?x=1|it must not have a query or a fragment",
        "https://host/#top|it must not have a query or a fragment",
        "https://host/compute-ops-mgmt/v1|its path would come before /compute-ops-mgmt/…; leave out what the SDK adds itself",
        "https://host/a/../b|its path would come before /compute-ops-mgmt/…; leave out what the SDK adds itself"
      })
  void baseUriThatCannotServeIsRejected(String uri, String why) {
    assertEquals(
        "The base URI " + uri + " cannot be used: " + why + ".",
        rejection(() -> ComputeOps.builder().baseUri(URI.create(uri))));
  }

  @Test
  void passwordInBaseUriIsNotShown() {
    assertEquals(
        "The base URI https://***@host cannot be used: it must have a host, and no user name before it.",
        rejection(() -> ComputeOps.builder().baseUri(URI.create("https://me:s3cret@host"))));
  }

  @Test
  void missingPartsAreNamed() {
    assertEquals(
        "Neither a region nor a base URI is set; call region(Region.EU_CENTRAL), for example.",
        rejection(() -> ComputeOps.builder().credentials(TOKEN).build()));
    assertEquals(
        "The credentials are not set; call credentials(Credentials.apiClient(…)), for example.",
        rejection(() -> ComputeOps.builder().region(Region.US_WEST).build()));
  }

  @Test
  void blankCredentialsAreRejected() {
    assertEquals("The token must not be blank.", rejection(() -> Credentials.bearerToken(" ")));
    assertEquals(
        "The client id must not be null.",
        rejection(() -> Credentials.apiClient("a1b2", null, "s")));
    assertEquals(
        "The client secret must not be blank.",
        rejection(() -> Credentials.apiClient("a1b2", "id", "")));
    assertEquals(
        "The workspace id must not be blank.",
        rejection(() -> Credentials.apiClient("", "id", "s")));
    assertEquals(
        "The workspace id \"a/b\" is not hexadecimal; copy it from the workspace's details in GreenLake.",
        rejection(() -> Credentials.apiClient("a/b", "id", "s")));
  }

  @Test
  void tokenWithLineBreakIsRejectedWithoutShowingIt() {
    assertEquals(
        "The token has characters that no token has; was it copied with blanks or a line break?",
        rejection(() -> Credentials.bearerToken("abc\ndef")));
  }

  @Test
  void credentialsShowNoSecret() {
    assertEquals(
        "the API client my-id", Credentials.apiClient("a1b2", "my-id", "s3cret").toString());
    assertEquals("a fixed token", Credentials.bearerToken("s3cret").toString());
  }

  @Test
  void interfaceIsMadeOnce() {
    ComputeOps com = ComputeOps.builder().region(Region.US_WEST).credentials(TOKEN).build();
    assertSame(com.serversV1(), com.api(ServersV1.class));
  }

  private static String rejection(org.junit.jupiter.api.function.Executable action) {
    return assertThrows(IllegalArgumentException.class, action).getMessage();
  }
}
