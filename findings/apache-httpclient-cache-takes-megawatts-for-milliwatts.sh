#!/usr/bin/env bash
# Version: httpclient5-cache 5.6.5 and, to compare, OkHttp 5.5.1, the newest on Maven Central as of November 2026.
# Behaviour: HttpClient's cache compares the header fields that Vary names in lower case and with their list items sorted, whatever the field is. Requests whose
# fields differ in case or order alone get the response of the first one. OkHttp's cache compares them as they are.
# Output seen: "HttpClient: power in mW, power in mW; OkHttp: power in mW, power in MW" for requests with "Unit: mW" and "Unit: MW".
# Expected: RFC 9111, section 4.1, which allows such changes only for fields whose own specification says that case, or order, does not matter.
# Workaround: part of the URL instead of a header field; or no cache.
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
  <artifactId>power</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.httpcomponents.client5</groupId><artifactId>httpclient5-cache</artifactId><version>5.6.5</version></dependency>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-jvm</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
cat >Power.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.cache.CachingHttpClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.EntityUtils;

class Power {
  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/power", exchange -> {
      String body = "power in " + exchange.getRequestHeaders().getFirst("Unit");
      exchange.getResponseHeaders().set("Cache-Control", "max-age=60");
      exchange.getResponseHeaders().set("Vary", "Unit");
      exchange.sendResponseHeaders(200, body.length());
      exchange.getResponseBody().write(body.getBytes());
      exchange.close();
    });
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/power";
    CloseableHttpClient apache = CachingHttpClients.createMemoryBound();
    OkHttpClient ok = new OkHttpClient.Builder().cache(new Cache(new File("cache"), 1_000_000)).build();
    System.out.print("HttpClient: " + get(apache, url, "mW") + ", " + get(apache, url, "MW"));
    System.out.println("; OkHttp: " + get(ok, url, "mW") + ", " + get(ok, url, "MW"));
    System.exit(0);
  }

  private static String get(CloseableHttpClient client, String url, String unit) throws IOException {
    HttpGet get = new HttpGet(url);
    get.setHeader("Unit", unit);
    return client.execute(get, response -> EntityUtils.toString(response.getEntity()));
  }

  private static String get(OkHttpClient client, String url, String unit) throws IOException {
    return client.newCall(new Request.Builder().url(url).header("Unit", unit).build()).execute().body().string();
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Power.java
seen=$(java -cp "$(cat classpath):." Power 2>/dev/null)
[ "$seen" = "HttpClient: power in mW, power in mW; OkHttp: power in mW, power in MW" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
