#!/usr/bin/env bash
# Version: httpclient5-observation 5.6.5, the newest on Maven Central as of November 2026 (the module is new in 5.6), on Micrometer 1.17.2.
# Behaviour: the counters of bytes share one builder among all requests, and Micrometer's builders keep what was added. A tag that a TagCustomizer adds to
# one request is on all later ones that do not set it, so their bytes are counted under a request that has long ended.
# Output seen: "100 bytes without area, 300 bytes of area admin": one request of 100 bytes to /admin, then two to /users.
# Expected: "300 bytes without area, 100 bytes of area admin". Workaround: a TagCustomizer that adds each of its tags to each request.
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
  <artifactId>tags</artifactId>
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
cat >Tags.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumSet;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.observation.HttpClientObservationSupport;
import org.apache.hc.client5.http.observation.ObservingOptions;

class Tags {
  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write(new byte[100]);
      exchange.close();
    });
    server.start();
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    HttpClientBuilder builder = HttpClientBuilder.create();
    ObservingOptions options =
        ObservingOptions.builder().metrics(EnumSet.of(ObservingOptions.MetricSet.IO)).tagCustomizer(Tags::tags).build();
    HttpClientObservationSupport.enable(builder, null, meters, options);
    try (CloseableHttpClient client = builder.build()) {
      for (String path : List.of("/users", "/admin", "/users", "/users")) {
        client.execute(new HttpGet("http://127.0.0.1:" + server.getAddress().getPort() + path), response -> null);
      }
    }
    double all = meters.get("http.client.response.bytes").counters().stream().mapToDouble(Counter::count).sum();
    double admin = meters.get("http.client.response.bytes").tag("area", "admin").counter().count();
    System.out.printf("%.0f bytes without area, %.0f bytes of area admin%n", all - admin, admin);
    System.exit(0);
  }

  private static List<Tag> tags(List<Tag> tags, String method, int status, String protocol, String target, String uri) {
    if (uri.startsWith("/admin")) {
      tags.add(Tag.of("area", "admin"));
    }
    return tags;
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Tags.java
seen=$(java -cp "$(cat classpath):." Tags)
[ "$seen" = "100 bytes without area, 300 bytes of area admin" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
