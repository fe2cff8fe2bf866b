package io.github.computeops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LargeFleetTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void hundredThousandServersAreReadInAHeapOf64Megabytes() throws Exception {
    try (LargeFleet fleet = new LargeFleet(100_000)) {
      assertEquals("100000 servers, 52428800000 MB", read(fleet));
      assertEquals(Set.of("hardware%2FpowerState%20eq%20%27ON%27"), fleet.filters());
    }
  }

  private static String read(LargeFleet fleet) throws IOException, InterruptedException {
    Process reader =
        new ProcessBuilder(
                JAVA,
                "-Xmx64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                LargeFleetReader.class.getName(),
                fleet.uri().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    reader.waitFor();
    return said.strip();
  }
}
