#!/usr/bin/env bash
# Version: feign-jackson 13.13, the newest on Maven Central as of November 2026.
# Behaviour: JacksonIteratorDecoder, which reads the items of an array one by one, takes an item that is null for the end: the iterator ends without an exception,
# and the rest is lost. If the items are arrays, it enters each as if it were the outer one: the end of the second item is the end of all, and an empty
# item ends everything. JacksonDecoder reads the same responses whole.
# Output seen: "[1] of [1, null, 3]", "[[1,2], 3, 4] of [[1,2], [3,4], [5,6]]".
# Expected: the same items from both decoders. Workaround: Jackson's own MappingIterator (ObjectReader.readValues), in a decoder of one's own.
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
  <artifactId>items</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>io.github.openfeign</groupId><artifactId>feign-jackson</artifactId><version>13.13</version></dependency>
  </dependencies>
</project>
XML
cat >Items.java <<'JAVA'
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import feign.Feign;
import feign.RequestLine;
import feign.jackson.JacksonDecoder;
import feign.jackson.JacksonIteratorDecoder;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

class Items {
  interface OneByOne {
    @RequestLine("GET /readings") Iterator<Integer> readings();
    @RequestLine("GET /points") Iterator<JsonNode> points();
  }

  interface Whole {
    @RequestLine("GET /readings") List<Integer> readings();
    @RequestLine("GET /points") List<JsonNode> points();
  }

  public static void main(String[] arguments) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    respond(server, "/readings", "[1, null, 3]");
    respond(server, "/points", "[[1, 2], [3, 4], [5, 6]]");
    server.start();
    String url = "http://127.0.0.1:" + server.getAddress().getPort();
    OneByOne oneByOne =
        Feign.builder().decoder(JacksonIteratorDecoder.create()).doNotCloseAfterDecode().target(OneByOne.class, url);
    Whole whole = Feign.builder().decoder(new JacksonDecoder()).target(Whole.class, url);
    System.out.println(list(oneByOne.readings()) + " of " + whole.readings());
    System.out.println(list(oneByOne.points()) + " of " + whole.points());
    System.exit(0);
  }

  private static void respond(HttpServer server, String path, String body) {
    server.createContext(path, exchange -> {
      exchange.sendResponseHeaders(200, body.length());
      exchange.getResponseBody().write(body.getBytes());
      exchange.close();
    });
  }

  private static List<Object> list(Iterator<?> items) {
    List<Object> list = new ArrayList<>();
    items.forEachRemaining(list::add);
    return list;
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -cp "$(cat classpath)" Items.java
seen=$(java -cp "$(cat classpath):." Items)
[ "$seen" = "[1] of [1, null, 3]
[[1,2], 3, 4] of [[1,2], [3,4], [5,6]]" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
