#!/usr/bin/env bash
# Version: OkHttp 5.5.1 (okhttp-jvm), the newest on Maven Central as of November 2026.
# Behaviour: with retryOnConnectionFailure(false), a POST whose response is 503 with "Retry-After: 0" is sent a second time by OkHttp itself, and the
# caller is not told. So switching retries off does not make a call happen at most once; a retry layer above counts one attempt where the server
# counts two.
# Output seen: "requests: 2, status 503".
# Expected: one request. Workaround: a network interceptor that hides Retry-After, or another client.
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
  <artifactId>post</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-jvm</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
cat >Post.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;

class Post {
  public static void main(String[] arguments) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      exchange.getRequestBody().readAllBytes();
      requests.incrementAndGet();
      exchange.getResponseHeaders().set("Retry-After", "0");
      exchange.sendResponseHeaders(503, -1);
      exchange.close();
    });
    server.start();
    OkHttpClient client = new OkHttpClient.Builder().retryOnConnectionFailure(false).build();
    Request post =
        new Request.Builder()
            .url("http://127.0.0.1:" + server.getAddress().getPort() + "/jobs")
            .post(RequestBody.create("{}".getBytes()))
            .build();
    try (var response = client.newCall(post).execute()) {
      System.out.println("requests: " + requests + ", status " + response.code());
    }
    System.exit(0);
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Post.java
seen=$(java -cp "$(cat classpath):." Post)
[ "$seen" = "requests: 2, status 503" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
