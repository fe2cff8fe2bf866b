#!/usr/bin/env bash
# Version: maven-compiler-plugin 3.15.0, the newest as of November 2026, on Maven 3.
# Behaviour: it looks for changed dependencies only among files that changed since the build started. If module a is compiled alone
# after the return type of a method changed, the next build of all modules finds everything up to date, and module b is broken.
# Output seen: "Nothing to compile - all classes are up to date." for both modules, then
# "java.lang.NoSuchMethodError: 'int A.size()'" when b runs.
# Expected: b is compiled again. Workaround: a clean build, or a check by content before the plugin runs.
# Needs a JDK 17 or newer; installs Maven if there is none.
set -euo pipefail
command -v mvn >/dev/null || { apt-get update -q && apt-get install -q -y --no-install-recommends maven; } >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

pom() {
  cat <<XML
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>example</groupId>
  <artifactId>$1</artifactId>
  <version>1</version>
  $2
</project>
XML
}
plugin='<properties><maven.compiler.release>17</maven.compiler.release><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
  <build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId><version>3.15.0</version></plugin></plugins></build>'
mkdir -p a/src/main/java b/src/main/java
pom parent '<packaging>pom</packaging><modules><module>a</module><module>b</module></modules>' >pom.xml
pom a "$plugin" >a/pom.xml
pom b "$plugin<dependencies><dependency><groupId>example</groupId><artifactId>a</artifactId><version>1</version></dependency></dependencies>" >b/pom.xml
echo 'public class A { public static int size() { return 1; } }' >a/src/main/java/A.java
echo 'public class B { public static void main(String[] args) { System.out.println(A.size()); } }' >b/src/main/java/B.java

mvn -q -B -ntp compile
sleep 2
echo 'public class A { public static long size() { return 2; } }' >a/src/main/java/A.java
mvn -q -B -ntp -pl a compile
sleep 2
mvn -B -ntp compile >build.log
grep -c 'Nothing to compile - all classes are up to date' build.log | grep -qx 2 || { echo "changed: the last build compiled something"; cat build.log; exit 1; }
java -cp a/target/classes:b/target/classes B >run.log 2>&1 && { echo "changed: B ran"; exit 1; }
grep -q 'NoSuchMethodError' run.log || { echo "changed: B failed in another way"; cat run.log; exit 1; }
echo "as described: nothing was compiled, and B ended with: $(grep -m1 NoSuchMethodError run.log)"
