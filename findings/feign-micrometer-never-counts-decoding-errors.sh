#!/usr/bin/env bash
# Version: feign-micrometer 13.6, the newest on Maven Central as of November 2026, on Micrometer 1.17.2.
# Behaviour: with MicrometerCapability, a response that cannot be decoded registers the counter feign.codec.Decoder.error_count, with all its tags, and reads its
# value (count()) where it should raise it (increment()). It is 0 for ever, so an alarm on it stays silent while each call fails.
# Output seen: "failed calls: 3, error_count: 0, timed with an exception: 3".
# Expected: error_count 3. Workaround: the count of the timer feign.codec.Decoder.exception.
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
  <artifactId>errors</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openfeign</groupId><artifactId>feign-jackson</artifactId><version>13.6</version></dependency>
    <dependency><groupId>io.github.openfeign</groupId><artifactId>feign-micrometer</artifactId><version>13.6</version></dependency>
    <dependency><groupId>io.micrometer</groupId><artifactId>micrometer-core</artifactId><version>1.17.2</version></dependency>
  </dependencies>
</project>
XML
cat >Errors.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import feign.Feign;
import feign.FeignException;
import feign.RequestLine;
import feign.Retryer;
import feign.jackson.JacksonDecoder;
import feign.micrometer.MicrometerCapability;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

class Errors {
  interface Servers {
    @RequestLine("GET /servers")
    Map<String, Object> get();
  }

  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      exchange.sendResponseHeaders(200, 8);
      exchange.getResponseBody().write("not JSON".getBytes());
      exchange.close();
    });
    server.start();
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    Servers servers =
        Feign.builder()
            .decoder(new JacksonDecoder())
            .addCapability(new MicrometerCapability(meters))
            .retryer(Retryer.NEVER_RETRY)
            .target(Servers.class, "http://127.0.0.1:" + server.getAddress().getPort());
    int failed = 0;
    for (int i = 0; i < 3; i++) {
      try {
        servers.get();
      } catch (FeignException e) {
        failed++;
      }
    }
    System.out.printf(
        "failed calls: %d, error_count: %.0f, timed with an exception: %d%n",
        failed,
        meters.get("feign.codec.Decoder.error_count").counter().count(),
        meters.get("feign.codec.Decoder.exception").timer().count());
    System.exit(0);
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Errors.java
seen=$(java -cp "$(cat classpath):." Errors 2>/dev/null)
[ "$seen" = "failed calls: 3, error_count: 0, timed with an exception: 3" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
