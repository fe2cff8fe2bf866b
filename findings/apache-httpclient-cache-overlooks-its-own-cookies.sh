#!/usr/bin/env bash
# Version: httpclient5-cache 5.6.5 and, to compare, OkHttp 5.5.1, the newest on Maven Central as of November 2026.
# Behaviour: HttpClient's cache looks for a stored response before the cookies of the cookie store are put into the request. So it compares what "Vary: Cookie"
# asks for without them, and goes on to use a response that was made before a cookie was set. OkHttp's cache comes after its cookies, and asks the server.
# Output seen: "HttpClient: hello, hello; OkHttp: hello, hallo": a greeting before and after a cookie chose the language.
# Expected: RFC 9111, section 4.1: a stored response is used only if the request's header fields that Vary names are those of the earlier request, and
# the server sees another Cookie field. Workaround: set the Cookie header oneself, or do without the cache for what depends on cookies.
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
  <artifactId>greeting</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.httpcomponents.client5</groupId><artifactId>httpclient5-cache</artifactId><version>5.6.5</version></dependency>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-jvm</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-java-net-cookiejar</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
cat >Greeting.java <<'JAVA'
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import okhttp3.Cache;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.java.net.cookiejar.JavaNetCookieJar;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.cache.CacheConfig;
import org.apache.hc.client5.http.impl.cache.CachingHttpClients;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.EntityUtils;

class Greeting {
  interface Get {
    String body(String path) throws IOException;
  }

  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/language", exchange -> {
      exchange.getResponseHeaders().set("Set-Cookie", "language=de; Path=/");
      respond(exchange, "chosen");
    });
    server.createContext("/greeting", exchange -> {
      exchange.getResponseHeaders().set("Cache-Control", "private, max-age=60");
      exchange.getResponseHeaders().set("Vary", "Cookie");
      respond(exchange, exchange.getRequestHeaders().containsKey("Cookie") ? "hallo" : "hello");
    });
    server.start();
    String url = "http://localhost:" + server.getAddress().getPort();
    CloseableHttpClient apache =
        CachingHttpClients.custom().setCacheConfig(CacheConfig.custom().setSharedCache(false).build()).build();
    OkHttpClient ok =
        new OkHttpClient.Builder()
            .cache(new Cache(new File("cache"), 1_000_000))
            .cookieJar(new JavaNetCookieJar(new CookieManager()))
            .build();
    System.out.print("HttpClient: " + greetings(path -> apache.execute(new HttpGet(url + path), response -> EntityUtils.toString(response.getEntity()))));
    System.out.println("; OkHttp: " + greetings(path -> ok.newCall(new Request.Builder().url(url + path).build()).execute().body().string()));
    System.exit(0);
  }

  private static String greetings(Get get) throws IOException {
    String before = get.body("/greeting");
    get.body("/language");
    return before + ", " + get.body("/greeting");
  }

  private static void respond(HttpExchange exchange, String body) throws IOException {
    exchange.sendResponseHeaders(200, body.length());
    exchange.getResponseBody().write(body.getBytes());
    exchange.close();
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Greeting.java
seen=$(java -cp "$(cat classpath):." Greeting 2>/dev/null)
[ "$seen" = "HttpClient: hello, hello; OkHttp: hello, hallo" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
