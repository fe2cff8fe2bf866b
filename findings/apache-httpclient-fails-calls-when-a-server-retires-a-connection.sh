#!/usr/bin/env bash
# Version: Apache HttpClient 5.6.5 on HttpCore 5.4.4, the newest on Maven Central as of November 2026, against nginx of Debian 12 with its default settings.
# Behaviour: nginx retires an HTTP/2 connection after 1,000 requests (keepalive_requests): its GOAWAY names the last request that it handles. The client that
# shares one connection (HttpAsyncClients.customHttp2) goes on to send requests for a moment. They fail, many of them with ConnectionClosedException,
# as if the server might have handled them, although it has not: each request in nginx's log has its response. Neither POST nor GET is sent again.
# Output seen: "failed with ConnectionClosedException: yes, handled by the server without a response: 0" (about 80 of 6,000 calls fail).
# Expected: what RFC 9113, section 6.8, says: what comes after the last request that GOAWAY names can be sent again on another connection, a POST too; or at least
# RequestNotExecutedException, so that the caller knows. Workaround: HttpAsyncClients.custom, whose pool gives a connection to one request at a time.
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
  <artifactId>retired</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.httpcomponents.client5</groupId><artifactId>httpclient5</artifactId><version>5.6.5</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
cat >Retired.java <<'JAVA'
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.concurrent.FutureCallback;
import org.apache.hc.core5.http.ContentType;

class Retired {
  private static final Semaphore ROOM = new Semaphore(32);
  private static final Map<String, Integer> OUTCOMES = new ConcurrentSkipListMap<>();

  /** Sends 6,000 requests, up to 32 at a time, and prints the outcomes. */
  public static void main(String[] arguments) throws Exception {
    CloseableHttpAsyncClient client = HttpAsyncClients.customHttp2().build();
    client.start();
    for (int i = 0; i < 6000; i++) {
      ROOM.acquire();
      SimpleHttpRequest post =
          SimpleRequestBuilder.post(arguments[0]).setBody("{}", ContentType.APPLICATION_JSON).build();
      client.execute(post, new Counting());
    }
    ROOM.tryAcquire(32, 30, TimeUnit.SECONDS);
    OUTCOMES.forEach((outcome, count) -> System.out.println(outcome + " " + count));
    System.exit(0);
  }

  private static class Counting implements FutureCallback<SimpleHttpResponse> {
    @Override public void completed(SimpleHttpResponse response) { end("status" + response.getCode()); }
    @Override public void failed(Exception e) { end(e.getClass().getSimpleName()); }
    @Override public void cancelled() { end("cancelled"); }

    private void end(String outcome) {
      OUTCOMES.merge(outcome, 1, Integer::sum);
      ROOM.release();
    }
  }
}
JAVA
port=$((20000 + RANDOM % 10000))
cat >nginx.conf <<NGINX
pid nginx.pid;
error_log error.log;
events {}
http {
  access_log access.log;
  server {
    listen 127.0.0.1:$port http2;
    location / { return 200 '{}'; }
  }
}
NGINX
nginx -p "$work" -c nginx.conf
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Retired.java
java -cp "$(cat classpath):." Retired "http://127.0.0.1:$port/jobs" >outcomes
sleep 1
responses=$(awk '/^status200/ { print $2 }' outcomes)
closed=$(awk '/^ConnectionClosedException/ { print $2 }' outcomes)
seen="failed with ConnectionClosedException: $([ "${closed:-0}" -gt 0 ] && echo yes || echo no), handled by the server without a response: $(($(wc -l <access.log) - responses))"
[ "$seen" = "failed with ConnectionClosedException: yes, handled by the server without a response: 0" ] || { echo "changed: $seen"; cat outcomes; exit 1; }
echo "as described: $seen ($(tr '\n' ' ' <outcomes))"
