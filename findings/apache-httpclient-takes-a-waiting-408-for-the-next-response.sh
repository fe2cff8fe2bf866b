#!/usr/bin/env bash
# Version: Apache HttpClient 5.6.5 on HttpCore 5.4.4, the newest on Maven Central as of November 2026.
# Behaviour: the check of an idle connection (setValidateAfterInactivity) only looks for its end. If the server has said something unasked, as proxies do
# that end an idle connection with 408, the connection passes the check even if it is checked each time, and the 408 is returned as the response to
# the next request, a POST too, which the server never reads.
# Output seen: "status of the second call: 408, requests read by the server: 1".
# Expected: bytes that wait before a request is sent make a connection unusable, as its end does. Workaround: a request executor that calls
# isDataAvailable on a connection that was used before.
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
  <artifactId>waiting</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.httpcomponents.client5</groupId><artifactId>httpclient5</artifactId><version>5.6.5</version></dependency>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>1.7.36</version></dependency>
  </dependencies>
</project>
XML
cat >Waiting.java <<'JAVA'
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;

class Waiting {
  private static final AtomicInteger READ = new AtomicInteger();

  public static void main(String[] arguments) throws Exception {
    ServerSocket listening = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
    Thread server = new Thread(() -> accept(listening));
    server.setDaemon(true);
    server.start();
    var pool =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDefaultConnectionConfig(
                ConnectionConfig.custom().setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS).build())
            .build();
    try (CloseableHttpClient client =
        HttpClients.custom().setConnectionManager(pool).disableAutomaticRetries().build()) {
      String address = "http://127.0.0.1:" + listening.getLocalPort() + "/jobs";
      client.execute(new HttpPost(address), response -> response.getCode());
      Thread.sleep(500);
      int status = client.execute(new HttpPost(address), response -> response.getCode());
      System.out.println("status of the second call: " + status + ", requests read by the server: " + READ);
    }
    System.exit(0);
  }

  /** Reads one request of each connection, responds, and soon says that no further one came. */
  private static void accept(ServerSocket listening) {
    try {
      while (true) {
        Socket connection = listening.accept();
        InputStream in = connection.getInputStream();
        for (int newlines = 0; newlines < 2; ) {
          int c = in.read();
          newlines = c == '\n' ? newlines + 1 : c == '\r' ? newlines : 0;
        }
        READ.incrementAndGet();
        say(connection, "HTTP/1.1 204 No Content\r\n\r\n");
        Thread.sleep(100);
        say(connection, "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        connection.shutdownOutput();
      }
    } catch (Exception e) {
      e.printStackTrace();
    }
  }

  private static void say(Socket connection, String text) throws Exception {
    connection.getOutputStream().write(text.getBytes());
    connection.getOutputStream().flush();
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Waiting.java
seen=$(java -cp "$(cat classpath):." Waiting)
[ "$seen" = "status of the second call: 408, requests read by the server: 1" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
