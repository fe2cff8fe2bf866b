#!/usr/bin/env bash
# Version: openapi-generator 7.25.0 with Hibernate Validator 9.1.6.Final and, to compare, networknt's json-schema-validator 3.0.9, the newest as of November 2026.
# Behaviour: with useBeanValidation, a pattern becomes @Pattern as it is. In OpenAPI, as in JSON Schema, a pattern may match anywhere in the value; @Pattern has
# to match all of it. So what begins with "^" and has no "$" rejects nearly all values that the description allows.
# Output seen: "/dev/sda: schema valid, generated model invalid" for the pattern "^/dev/".
# Expected: valid for both, by @Pattern(regexp = "(?s).*(?:^/dev/).*") for example. Workaround: patterns with "^" and "$" that describe the whole value.
# Needs a JDK 17 or newer; installs Maven if there is none.
set -euo pipefail
command -v mvn >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends maven; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >api.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": {"title": "disks", "version": "1"},
  "paths": {},
  "components": {"schemas": {"Disk": {"type": "object", "properties": {"device": {"type": "string", "pattern": "^/dev/"}}}}}
}
JSON
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>disks</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.hibernate.validator</groupId><artifactId>hibernate-validator</artifactId><version>9.1.6.Final</version></dependency>
    <dependency><groupId>jakarta.annotation</groupId><artifactId>jakarta.annotation-api</artifactId><version>3.0.0</version></dependency>
    <dependency><groupId>com.fasterxml.jackson.core</groupId><artifactId>jackson-databind</artifactId><version>2.21.5</version></dependency>
    <dependency><groupId>com.networknt</groupId><artifactId>json-schema-validator</artifactId><version>3.0.9</version></dependency>
  </dependencies>
  <build><plugins><plugin>
    <groupId>org.openapitools</groupId>
    <artifactId>openapi-generator-maven-plugin</artifactId>
    <version>7.25.0</version>
    <configuration>
      <inputSpec>api.json</inputSpec>
      <generatorName>java</generatorName>
      <library>feign</library>
      <output>out</output>
      <generateApis>false</generateApis>
      <generateSupportingFiles>false</generateSupportingFiles>
      <generateModelTests>false</generateModelTests>
      <generateModelDocumentation>false</generateModelDocumentation>
      <configOptions><useBeanValidation>true</useBeanValidation><useJakartaEe>true</useJakartaEe><openApiNullable>false</openApiNullable></configOptions>
    </configuration>
  </plugin></plugins></build>
</project>
XML
cat >Disks.java <<'JAVA'
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openapitools.client.model.Disk;
import tools.jackson.databind.json.JsonMapper;

class Disks {
  public static void main(String[] arguments) throws Exception {
    String schema = new JsonMapper().readTree(Files.readString(Path.of("api.json"))).at("/components/schemas/Disk").toString();
    boolean bySchema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema)
            .validate("{\"device\": \"/dev/sda\"}", InputFormat.JSON)
            .isEmpty();
    boolean byModel =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator()
            .validate(new Disk().device("/dev/sda"))
            .isEmpty();
    System.out.println("/dev/sda: schema " + valid(bySchema) + ", generated model " + valid(byModel));
  }

  private static String valid(boolean valid) {
    return valid ? "valid" : "invalid";
  }
}
JAVA
mvn -q -B -ntp org.openapitools:openapi-generator-maven-plugin:7.25.0:generate dependency:build-classpath -Dmdep.outputFile=classpath >log 2>&1 || { cat log; exit 1; }
javac -d classes -cp "$(cat classpath)" $(find out -name '*.java') Disks.java
seen=$(java -cp "$(cat classpath):classes" Disks 2>/dev/null)
[ "$seen" = "/dev/sda: schema valid, generated model invalid" ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
