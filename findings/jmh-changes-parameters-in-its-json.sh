#!/usr/bin/env bash
# Version: JMH 1.37, the newest on Maven Central as of November 2026.
# Behaviour: the JSON of results (-rf json) has other values of @Param than the benchmark ran with, if a value has an ampersand before one of : ' ( ) - = /
# as filters and queries have. The formatter hides characters behind "&", lays out the text by replacements, and takes the benchmark's own "&(" for one of
# its marks. Two values can become equal, and then their results cannot be told apart. No error, and the JSON is valid; the table on the console is right.
# Output seen: "(&(type=server)(state=on))" becomes "(&{type=server)(state=on))", "a&-b" becomes "a&<b".
# Expected: the values as they are. Workaround: @Param with names of the values, or the CSV format.
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
  <artifactId>filters</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.openjdk.jmh</groupId><artifactId>jmh-core</artifactId><version>1.37</version></dependency>
    <dependency><groupId>org.openjdk.jmh</groupId><artifactId>jmh-generator-annprocess</artifactId><version>1.37</version></dependency>
  </dependencies>
</project>
XML
cat >Filters.java <<'JAVA'
package example;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

@State(Scope.Benchmark)
public class Filters {
  @Param({"(&(type=server)(state=on))", "a&-b", "a&b"})
  public String filter;

  @Benchmark
  public int length() {
    return filter.length();
  }
}
JAVA
mvn -q -B -ntp dependency:build-classpath -Dmdep.outputFile=classpath >/dev/null
javac -proc:full -d classes -cp "$(cat classpath)" Filters.java 2>/dev/null || javac -d classes -cp "$(cat classpath)" Filters.java
java -cp "$(cat classpath):classes" org.openjdk.jmh.Main -f 1 -wi 0 -i 1 -r 10ms -rf json -rff results.json >run.log 2>&1
grep -qF 'Parameters: (filter = (&(type=server)(state=on)))' run.log || { echo "changed: the benchmark did not run as it should"; cat run.log; exit 1; }
seen=$(sed -n 's/^ *"filter" : //p' results.json)
[ "$seen" = '"(&{type=server)(state=on))"
"a&<b"
"a&b"' ] || { echo "changed: $seen"; exit 1; }
echo "as described: $seen"
