#!/usr/bin/env bash
# Version: openapi-generator-maven-plugin 7.25.0, the newest on Maven Central as of November 2026.
# Behaviour: what a POM has in <configOptions> reaches a generator only if the generator declares an option of that name (cliOptions). Anything else is
# dropped without a word, although the generator's own code, and the same generator called from Java or from the command line, would read it.
# Output seen: "not declared: 0 mentions of the value; as additional property: 1".
# Expected: a warning at least. Workaround: declare the option, or use <additionalProperties>.
# Needs a JDK 17 or newer; installs Maven if there is none.
set -euo pipefail
command -v mvn >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends maven; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat >api.yaml <<'YAML'
openapi: 3.0.3
info: {title: t, version: '1'}
paths: {/a: {get: {operationId: a, responses: {'200': {description: ok}}}}}
YAML
mkdir templates
echo '{{mine}}' >templates/README.mustache

# Prints a POM that hands the option over in the given element.
pom() {
  cat <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>options</artifactId>
  <version>1</version>
  <build><plugins><plugin>
    <groupId>org.openapitools</groupId>
    <artifactId>openapi-generator-maven-plugin</artifactId>
    <version>7.25.0</version>
    <configuration>
      <inputSpec>api.yaml</inputSpec>
      <generatorName>java</generatorName>
      <templateDirectory>templates</templateDirectory>
      <output>out</output>
      $1
    </configuration>
  </plugin></plugins></build>
</project>
XML
}

mentions() {
  pom "$1" >pom.xml
  rm -rf out
  mvn -q -B -ntp org.openapitools:openapi-generator-maven-plugin:7.25.0:generate >log 2>&1 || { cat log >&2; exit 1; }
  grep -c s3en out/README.md || true
}

dropped=$(mentions '<configOptions><mine>s3en</mine></configOptions>')
kept=$(mentions '<additionalProperties><additionalProperty>mine=s3en</additionalProperty></additionalProperties>')
echo "not declared: $dropped mentions of the value; as additional property: $kept"
[ "$dropped" = 0 ] && [ "$kept" = 1 ]
