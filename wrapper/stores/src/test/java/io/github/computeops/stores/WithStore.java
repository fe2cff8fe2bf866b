package io.github.computeops.stores;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.ComputeOps;
import io.github.computeops.Credentials;
import io.github.computeops.RetryPolicy;
import io.github.computeops.files.SignedAddress;
import io.github.computeops.files.TransferSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store in memory behind a proxy that cuts connections, and a client. */
abstract class WithStore {
  static final Duration VALID = Duration.ofMinutes(10);
  static final String BUCKET = "bucket";

  @TempDir Path folder;
  S3Proxy store;
  CuttingProxy proxy;
  Signer signer;
  ComputeOps com;

  @BeforeEach
  void start() throws Exception {
    store =
        S3Proxy.builder()
            .blobStore(new TransientNio2BlobStore())
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "identity", "credential")
            .stopTimeout(100)
            .build();
    store.start();
    proxy = new CuttingProxy(store.getPort());
    signer = new Signer("identity", "credential", proxy.uri());
    com =
        ComputeOps.builder()
            .baseUri(URI.create("http://127.0.0.1:1"))
            .credentials(Credentials.bearerToken("never-sent-to-a-store"))
            .retryPolicy(RetryPolicy.builder().initialDelay(Duration.ofMillis(1)).build())
            .transfers(TransferSettings.builder().plainHttp().build())
            .build();
    put("/" + BUCKET, new byte[0]);
  }

  @AfterEach
  void stop() throws Exception {
    com.close();
    proxy.close();
    store.stop();
  }

  void put(String path, byte[] content) throws IOException, InterruptedException {
    String address = signer.address("PUT", path, Instant.now(), VALID);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .PUT(HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    assertEquals(200, response.statusCode(), response.body());
  }

  SignedAddress toGet(String path) {
    return toGet(path, Instant.now());
  }

  SignedAddress toGet(String path, Instant from) {
    return SignedAddress.of(signer.address("GET", path, from, VALID));
  }

  static byte[] bytes(int size, long seed) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
