package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindServerTest {
  private static final List<String> SERVER =
      List.of(
          "",
          "name    db-blr-0004",
          "id      P06760-B21+CZ2208DQFG",
          "model   ProLiant DL360 Gen10",
          "host    db-blr-0004.example.net",
          "iLO     10.0.0.4");

  @Test
  void serialNumberFindsItsServer() {
    List<String> lines = Run.against(Simulator.builder().servers(48)).lines(FindServer::run);
    assertEquals(
        "1 found for CZ2208DQFG in the simulator, since no COM_REGION is set", lines.get(0));
    assertEquals(SERVER, lines.subList(1, lines.size()));
  }

  @Test
  void hostNameFindsItsServer() {
    List<String> lines =
        Run.against(Simulator.builder().servers(48), "db-blr-0004.example.net")
            .lines(FindServer::run);
    assertEquals(SERVER, lines.subList(1, lines.size()));
  }

  @Test
  void nothingIsFoundForAnythingElse() {
    assertEquals(
        List.of("0 found for o'neill in the simulator, since no COM_REGION is set"),
        Run.against(Simulator.builder().servers(48), "o'neill").lines(FindServer::run));
  }
}
