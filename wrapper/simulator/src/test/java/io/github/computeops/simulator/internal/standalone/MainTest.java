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
          "--host",
          "--port",
          "--servers",
          "--tenant",
          "--time-factor",
          "--lenient",
          "--requester-may-approve",
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
  void helpSaysWhatAnotherAddressMeans() {
    run("--help");
    String help = out.toString().replaceAll("\\s+", " ");
    assertTrue(help.contains("its tokens and its credentials are not secret"), help);
  }

  @Test
  void programListensOnTheAddressThatItIsGiven() {
    assertEquals(0, run("--host=127.0.0.2", "--port=0"));
    assertTrue(out.toString().contains("Service and page:  http://127.0.0.2:"), out.toString());
  }

  @Test
  void addressOfAnotherMachineIsRejected() {
    assertEquals(2, run("--host=192.0.2.1", "--port=0"));
    assertTrue(
        err.toString().startsWith("The simulator cannot listen on port 0 of 192.0.2.1"),
        err.toString());
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
