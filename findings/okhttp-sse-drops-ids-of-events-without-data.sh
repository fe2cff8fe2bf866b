#!/usr/bin/env bash
# Version: okhttp-sse 5.5.1, the newest on Maven Central as of November 2026.
# Behaviour: an event that has an id and no data is dropped together with its id. The next event without an id gets the id before it, so a client that resumes
# with Last-Event-ID starts too early, and reads again what the server has already marked as done.
# Output seen: "first 1, second 1" for an event of id 1, an event of id 5 without data, and an event without id.
# Expected: "first 1, second 5": the WHATWG's algorithm sets the last event ID before it drops an event whose data is empty. Workaround: none in the
# listener; a server can send the id along with data.
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
  <artifactId>ids</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-jvm</artifactId><version>5.5.1</version></dependency>
    <dependency><groupId>com.squareup.okhttp3</groupId><artifactId>okhttp-sse</artifactId><version>5.5.1</version></dependency>
  </dependencies>
</project>
XML
cat >Ids.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;

class Ids {
  private static final String EVENTS = "id: 1\ndata: first\n\n" + "id: 5\n\n" + "data: second\n\n";

  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      exchange.sendResponseHeaders(200, EVENTS.length());
      exchange.getResponseBody().write(EVENTS.getBytes());
      exchange.close();
    });
    server.start();
    Request request = new Request.Builder().url("http://127.0.0.1:" + server.getAddress().getPort()).build();
    Listener listener = new Listener();
    EventSources.createFactory(new OkHttpClient()).newEventSource(request, listener);
    listener.end.await(30, TimeUnit.SECONDS);
    System.out.println(String.join(", ", listener.events));
    System.exit(0);
  }

  private static class Listener extends EventSourceListener {
    final List<String> events = new CopyOnWriteArrayList<>();
    final CountDownLatch end = new CountDownLatch(1);

    @Override public void onEvent(EventSource source, String id, String type, String data) { events.add(data + " " + id); }
    @Override public void onClosed(EventSource source) { end.countDown(); }

    @Override public void onFailure(EventSource source, Throwable cause, Response response) {
      events.add("failed by " + cause);
      end.countDown();
    }
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Ids.java
seen=$(java -cp "$(cat classpath):." Ids)
[ "$seen" = "first 1, second 1" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
