#!/usr/bin/env bash
# Version: feign-jackson 13.13 and feign-okhttp 13.12 on OkHttp 5.5.1, the newest on Maven Central as of November 2026, against nginx of Debian 12 with its
# default settings. A client that openapi-generator makes for its library "feign" is made of these.
# Behaviour: JacksonDecoder stops reading after the JSON value and closes the response, often before OkHttp has seen the end of the stream that came with it.
# OkHttp then resets the HTTP/2 stream of a response that is complete. If nginx has retired the connection in between (keepalive_requests, 1,000), the
# reset cannot be sent, and the call, whose result is already there, fails with "FeignException: closed reading GET ..." by "IOException: closed".
# Output seen: "failures: [java.io.IOException: closed]; with the body read to its end: []".
# Expected: a complete response is neither reset nor lost. Workaround: an ObjectMapper with FAIL_ON_TRAILING_TOKENS, which makes Jackson read on to the end.
# Needs a JDK 17 or newer; installs Maven and nginx if there are none.
set -euo pipefail
export PATH="$PATH:/usr/sbin"
need() { command -v "$1" >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends "$2"; } >/dev/null; }
need mvn maven
need nginx nginx
work=$(mktemp -d)
trap '[ ! -f "$work/nginx.pid" ] || kill "$(cat "$work/nginx.pid")"; rm -rf "$work"' EXIT
cd "$work"

cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>resets</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openfeign</groupId><artifactId>feign-jackson</artifactId><version>13.13</version></dependency>
    <dependency><groupId>io.github.openfeign</groupId><artifactId>feign-okhttp</artifactId><version>13.12</version></dependency>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-jvm</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
cat >Resets.java <<'JAVA'
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import feign.Feign;
import feign.FeignException;
import feign.RequestLine;
import feign.Retryer;
import feign.jackson.JacksonDecoder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

class Resets {
  interface Servers {
    @RequestLine("GET /servers")
    Map<String, Object> get();
  }

  public static void main(String[] arguments) throws Exception {
    System.out.print("failures: " + failures(arguments[0], false));
    System.out.println("; with the body read to its end: " + failures(arguments[0], true));
    System.exit(0);
  }

  /** Calls 20,000 times, by 64 threads, but no more once a call has failed. */
  private static Set<String> failures(String url, boolean readToItsEnd) throws InterruptedException {
    OkHttpClient http = new OkHttpClient.Builder().protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE)).build();
    Servers servers =
        Feign.builder()
            .client(new feign.okhttp.OkHttpClient(http))
            .decoder(new JacksonDecoder(new ObjectMapper().configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, readToItsEnd)))
            .retryer(Retryer.NEVER_RETRY)
            .target(Servers.class, url);
    Set<String> failures = ConcurrentHashMap.newKeySet();
    ExecutorService threads = Executors.newFixedThreadPool(64);
    for (int i = 0; i < 20_000; i++) {
      threads.execute(() -> {
        try {
          if (failures.isEmpty()) {
            servers.get();
          }
        } catch (FeignException e) {
          failures.add(e.getCause().toString());
        }
      });
    }
    threads.shutdown();
    threads.awaitTermination(60, TimeUnit.SECONDS);
    return failures;
  }
}
JAVA
port=$((20000 + RANDOM % 10000))
cat >nginx.conf <<NGINX
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log off;
  server {
    listen 127.0.0.1:$port http2;
    location / { default_type application/json; return 200 '{"items": []}'; }
  }
}
NGINX
nginx -p "$work" -c nginx.conf
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Resets.java
seen=$(java -cp "$(cat classpath):." Resets "http://127.0.0.1:$port")
[ "$seen" = "failures: [java.io.IOException: closed]; with the body read to its end: []" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
