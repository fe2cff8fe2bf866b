package io.github.computeops.pipeline;

import io.github.computeops.spec.SpecException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Maven calls a jar. */
record Coordinates(String group, String artifact, String version) {
  private static final Pattern FORM = Pattern.compile("([\\w.-]+):([\\w.-]+):([\\w.+-]+)");

  static Coordinates of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new SpecException(
          "-Dcoordinates is \""
              + text
              + "\"; give group, artifact and version, such as com.example:devices-api:1.0.");
    }
    return new Coordinates(parts.group(1), parts.group(2), parts.group(3));
  }

  String file(String suffix) {
    return artifact + "-" + version + suffix;
  }

  /** Returns a POM that brings what the jar needs. */
  String pom(String runtimeVersion) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
          <dependencies>
            <dependency>
              <groupId>io.github.computeops</groupId>
              <artifactId>compute-ops-runtime</artifactId>
              <version>%s</version>
            </dependency>
          </dependencies>
        </project>
        """
        .formatted(group, artifact, version, runtimeVersion);
  }
}
