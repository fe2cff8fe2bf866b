#!/usr/bin/env bash
# Version: openapi-generator 7.25.0, the newest on Maven Central as of November 2026, generator "java".
# Behaviour: with useBeanValidation, an exclusive bound of a number stays exclusive, and that of an integer becomes inclusive, since @Min and @Max know no other
# bounds and the value is not moved by one. It is so with "exclusiveMinimum: 0" of OpenAPI 3.1 as with "minimum: 0, exclusiveMinimum: true" of 3.0.
# Output seen: "@Min(0) @Max(10)" for an integer between 0 and 10, both exclusive, "@DecimalMin(value="0",inclusive=false) ..." for such a number.
# Expected: "@Min(1) @Max(9)". Workaround: minimum and maximum in descriptions, which mean the same for integers.
# Needs a JDK 17 or newer; installs Maven if there is none.
set -euo pipefail
command -v mvn >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends maven; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >api31.yaml <<'YAML'
openapi: 3.1.0
info: {title: bounds, version: '1'}
paths: {}
components:
  schemas:
    Bounds:
      type: object
      properties:
        whole: {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10}
        real: {type: number, exclusiveMinimum: 0, exclusiveMaximum: 10}
YAML
sed 's/3\.1\.0/3.0.3/; s/exclusiveM\(in\|ax\)imum: \([0-9]*\)/m\1imum: \2, exclusiveM\1imum: true/g' api31.yaml >api30.yaml
cat >pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>bounds</artifactId>
  <version>1</version>
  <build><plugins><plugin>
    <groupId>org.openapitools</groupId>
    <artifactId>openapi-generator-maven-plugin</artifactId>
    <version>7.25.0</version>
    <configuration>
      <inputSpec>${edition}.yaml</inputSpec>
      <generatorName>java</generatorName>
      <output>${edition}</output>
      <configOptions><useBeanValidation>true</useBeanValidation></configOptions>
    </configuration>
  </plugin></plugins></build>
</project>
XML
for edition in api30 api31; do
  mvn -q -B -ntp org.openapitools:openapi-generator-maven-plugin:7.25.0:generate -Dedition="$edition" >log 2>&1 || { cat log; exit 1; }
  seen=$(sed -n 's/^ *\(@\(Min\|DecimalMin\)(.*[^ ]\) *$/\1/p' "$(find "$edition" -name Bounds.java)")
  [ "$seen" = '@Min(0) @Max(10)
@DecimalMin(value="0",inclusive=false) @DecimalMax(value="10",inclusive=false)' ] || { echo "changed with $edition: $seen"; exit 1; }
done
echo "as described: $seen"
