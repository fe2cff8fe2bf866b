package io.github.computeops.simulator.internal.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesAllOptions() {
    assertEquals(0, run("--help"));
    for (String option :
        new String[] {
          "--port",
          "--servers",
          "--tenant",
          "--time-factor",
          "--lenient",
          "--tls",
          "--http2",
          "--ca"
        }) {
      assertTrue(out.toString().contains(option), out.toString());
    }
  }

  @Test
  void badValueIsSaidInOneLine() {
    assertEquals(2, run("--servers=-1"));
    assertEquals(1, err.toString().lines().count(), err.toString());
    assertTrue(err.toString().contains("-1"), err.toString());
  }

  @Test
  void unknownOptionIsRejected() {
    assertEquals(2, run("--colour"));
    assertTrue(err.toString().startsWith("Unknown option: '--colour'"), err.toString());
  }

  @Test
  void startedProgramSaysHowToReachIt() {
    assertEquals(0, run("--port=0", "--servers=5", "--tenant=Acme=2", "--tls"));
    assertTrue(out.toString().contains("Service and page:  https://127.0.0.1:"), out.toString());
    assertTrue(out.toString().contains("simulator-secret"), out.toString());
  }

  @Test
  void authorityWithoutTlsIsRejected() {
    assertEquals(2, run("--port=0", "--ca=target/authority.pem"));
    assertTrue(err.toString().contains("without TLS"), err.toString());
  }

  private int run(String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(arguments);
  }
}
