#!/usr/bin/env bash
# Version: httpclient5-observation 5.6.5, the newest on Maven Central as of November 2026 (the module is new in 5.6), on Micrometer 1.17.2.
# Behaviour: http.client.response.bytes, documented as the payload bytes of responses, counts Content-Length instead of what is read, and after decompression no
# length is known. HttpClient asks for compression by default, so with a server that compresses, as with one that sends chunks, nothing is counted
# and there is not even a counter, while small responses, which servers leave as they are, are counted.
# Output seen: "plain 1000, gzip -, chunked -" for the same body of 1,000 bytes.
# Expected: 1000 for each, or the bytes of the compressed body. Workaround: an interceptor of your own that counts while the entity is read.
# Needs a JDK 17 or newer; installs Maven if there is none.
set -euo pipefail
command -v mvn >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends maven; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>bytes</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.httpcomponents.client5</groupId><artifactId>httpclient5</artifactId><version>5.6.5</version></dependency>
    <dependency><groupId>org.apache.httpcomponents.client5</groupId><artifactId>httpclient5-cache</artifactId><version>5.6.5</version></dependency>
    <dependency><groupId>org.apache.httpcomponents.client5</groupId><artifactId>httpclient5-observation</artifactId><version>5.6.5</version></dependency>
    <dependency><groupId>io.micrometer</groupId><artifactId>micrometer-core</artifactId><version>1.17.2</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
cat >Bytes.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.observation.HttpClientObservationSupport;
import org.apache.hc.client5.http.observation.ObservingOptions;
import org.apache.hc.core5.http.io.entity.EntityUtils;

class Bytes {
  private static final byte[] BODY = "x".repeat(1000).getBytes();

  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    respond(server, "/plain", null, BODY, BODY.length);
    respond(server, "/gzip", "gzip", gzip(BODY), gzip(BODY).length);
    respond(server, "/chunked", null, BODY, 0);
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    System.out.printf("plain %s, gzip %s, chunked %s%n", counted(url + "/plain"), counted(url + "/gzip"), counted(url + "/chunked"));
    System.exit(0);
  }

  private static void respond(HttpServer server, String path, String coding, byte[] body, int length) {
    server.createContext(path, exchange -> {
      if (coding != null) {
        exchange.getResponseHeaders().set("Content-Encoding", coding);
      }
      exchange.sendResponseHeaders(200, length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
  }

  private static byte[] gzip(byte[] body) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(body);
    }
    return compressed.toByteArray();
  }

  private static String counted(String url) throws IOException {
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    HttpClientBuilder builder = HttpClientBuilder.create();
    ObservingOptions options = ObservingOptions.builder().metrics(EnumSet.of(ObservingOptions.MetricSet.IO)).build();
    HttpClientObservationSupport.enable(builder, null, meters, options);
    try (CloseableHttpClient client = builder.build()) {
      int read = client.execute(new HttpGet(url), response -> EntityUtils.toByteArray(response.getEntity()).length);
      Counter counter = meters.find("http.client.response.bytes").counter();
      return read != BODY.length ? "read " + read : counter == null ? "-" : String.valueOf((long) counter.count());
    }
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Bytes.java
seen=$(java -cp "$(cat classpath):." Bytes)
[ "$seen" = "plain 1000, gzip -, chunked -" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
