package io.github.computeops.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** What the starter costs at the start of a program, as far as it can be counted. */
class StartTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final String[] PROPERTIES = {
    "--spring.main.web-application-type=none",
    "--compute-ops.region=eu-central",
    "--compute-ops.credentials.workspace-id=w",
    "--compute-ops.credentials.client-id=c",
    "--compute-ops.credentials.client-secret=s"
  };

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Program {
    public static void main(String[] arguments) {
      SpringApplication.run(Program.class, arguments).close();
    }
  }

  /** It loads 242. */
  @Test
  void programThatMakesNoCallLoadsFewClassesOfTheSdk() throws Exception {
    List<String> loaded = classesOfAStart();
    long ours = loaded.stream().filter(it -> it.startsWith("io.github.computeops.")).count();
    assertTrue(ours > 0 && ours <= 250, ours + " classes");
    assertEquals(List.of(), loaded.stream().filter(StartTest::isForCalls).toList());
  }

  private static boolean isForCalls(String name) {
    return name.matches(
        "(org\\.apache\\.hc\\.client5|tools\\.jackson|sun\\.security\\.ssl|okhttp3)\\..*");
  }

  private static List<String> classesOfAStart() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA, "-Xlog:class+load:stdout:tags"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Program.class.getName()));
    command.addAll(List.of(PROPERTIES));
    Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream said = program.getInputStream()) {
      String all = new String(said.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, program.waitFor(), all);
      return all.lines()
          .filter(line -> line.startsWith("[class,load] "))
          .map(line -> line.substring("[class,load] ".length()).split(" ", 2)[0])
          .toList();
    }
  }
}
