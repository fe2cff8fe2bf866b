#!/usr/bin/env bash
# Version: openapi-generator 7.25.0, generator java with the library feign and, to compare, the library native; the newest as of November 2026.
# Behaviour: for a parameter in a cookie, the library feign generates a parameter of the method that stands in no header and no template. Feign takes such a parameter
# for one of a form: the value of the cookie becomes the body of the request. A GET then fails before it is sent. The library native sends the cookie nowhere.
# Nothing is said when the code is generated or compiled.
# Output seen: "feign POST: Cookie null, body {"session":"s-1"}", "feign GET: IllegalArgumentException: method GET must not have a request body.",
# "native POST: Cookie null, body none", "native GET: Cookie null, body none".
# Expected: "Cookie: session=s-1" and no body; or no such parameter, or a warning. Workaround: an interceptor that sets the header, for a description without the parameter.
# Needs a JDK 17 or newer; installs Maven if there is none.
set -euo pipefail
command -v mvn >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends maven; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >api.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": {"title": "racks", "version": "1"},
  "paths": {"/racks": {
    "post": {
      "operationId": "addRack",
      "parameters": [{"name": "session", "in": "cookie", "required": true, "schema": {"type": "string"}}],
      "responses": {"200": {"description": "how many", "content": {"application/json": {"schema": {"type": "integer"}}}}}
    },
    "get": {
      "operationId": "countRacks",
      "parameters": [{"name": "session", "in": "cookie", "required": true, "schema": {"type": "string"}}],
      "responses": {"200": {"description": "how many", "content": {"application/json": {"schema": {"type": "integer"}}}}}
    }
  }}
}
JSON
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>racks</artifactId>
  <version>1</version>
  <build><plugins><plugin>
    <groupId>org.openapitools</groupId>
    <artifactId>openapi-generator-maven-plugin</artifactId>
    <version>7.25.0</version>
    <configuration>
      <inputSpec>api.json</inputSpec>
      <generatorName>java</generatorName>
      <library>${library}</library>
      <output>${library}</output>
      <generateApiTests>false</generateApiTests>
      <configOptions><openApiNullable>false</openApiNullable></configOptions>
    </configuration>
  </plugin></plugins></build>
</project>
XML
cat >Racks.java <<'JAVA'
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.DefaultApi;

public class Racks {
  public static void main(String[] args) throws Exception {
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", exchange -> {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).replaceAll("\\s", "");
      System.out.println(args[0] + " " + exchange.getRequestMethod() + ": Cookie " + exchange.getRequestHeaders().getFirst("Cookie") + ", body " + (body.isEmpty() ? "none" : body));
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, 1);
      exchange.getResponseBody().write('3');
      exchange.close();
    });
    server.start();
    ApiClient client = new ApiClient();
    String address = "http://localhost:" + server.getAddress().getPort();
    DefaultApi api = CREATED;
    try {
      api.addRack("s-1");
      api.countRacks("s-1");
    } catch (RuntimeException e) {
      System.out.println(args[0] + " GET: " + e.getClass().getSimpleName() + ": " + e.getMessage());
    } finally {
      server.stop(0);
    }
  }
}
JAVA

# Generates with a library, and prints what its client sends.
sends() {
  mvn -q -B -ntp org.openapitools:openapi-generator-maven-plugin:7.25.0:generate -Dlibrary="$1" >log 2>&1 || { cat log; exit 1; }
  sed "s/CREATED/$2/" Racks.java >"$1/src/main/java/Racks.java"
  mvn -q -B -ntp -f "$1/pom.xml" compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" -Dspotless.check.skip -Dspotless.apply.skip >log 2>&1 || { cat log; exit 1; }
  java -cp "$1/target/classes:$(cat classpath)" Racks "$1" 2>log || { cat log; exit 1; }
}
seen=$(
  sends feign 'client.setBasePath(address).buildClient(DefaultApi.class)'
  sends native 'new DefaultApi(client.setScheme("http").setHost("localhost").setPort(server.getAddress().getPort()))'
)
echo "$seen"
expected='feign POST: Cookie null, body {"session":"s-1"}
feign GET: IllegalArgumentException: method GET must not have a request body.
native POST: Cookie null, body none
native GET: Cookie null, body none'
[ "$seen" = "$expected" ] || { echo "changed"; exit 1; }
echo "as described"
