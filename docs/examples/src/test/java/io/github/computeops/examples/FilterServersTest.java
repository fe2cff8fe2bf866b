package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterServersTest {
  @Test
  void listsTheServersThatMatch() {
    assertEquals(
        List.of(
            "Servers with hardware/health/summary in ('WARNING','CRITICAL') in the simulator, since"
                + " no COM_REGION is set",
            "db-blr-0004       CZ2208DQFG  ProLiant DL360 Gen10      WARNING",
            "backup-fra-0013   SGH334QMW7  ProLiant DL360 Gen10      CRITICAL",
            "web-tyo-0029      MXQ2469KLZ  ProLiant DL380 Gen11      WARNING"),
        Run.against(Simulator.builder().servers(48)).lines(FilterServers::run));
  }

  @Test
  void asksForThemAlone() {
    Simulator simulator = Simulator.builder().servers(48).start();
    Run.against(simulator).lines(FilterServers::run);
    assertEquals(
        "filter=hardware%2Fhealth%2Fsummary%20in%20%28%27WARNING%27%2C%27CRITICAL%27%29&limit=100",
        simulator.requests().get(1).query());
    assertEquals(2, simulator.requests().size());
  }
}
