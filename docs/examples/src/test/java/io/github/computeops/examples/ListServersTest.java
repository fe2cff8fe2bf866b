package io.github.computeops.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.simulator.Simulator;
import io.github.computeops.simulator.SimulatorBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListServersTest {
  @Test
  void printsServersAsATablePageAfterPage() {
    assertEquals(
        """
        Servers in the simulator, since no COM_REGION is set

        NAME                          SERIAL        MODEL                               POWER     HEALTH
        object-tyo-0001               2M2413LFLV    Alletra Storage Server 4120         ON        OK
        db-fra-0002                   SGH3046V7Q    ProLiant DL385 Gen11                ON        OK
        backup-blr-0003               MXQ401SATL    ProLiant DL380 Gen11                ON        OK
        db-blr-0004                   CZ2208DQFG    ProLiant DL360 Gen10                ON        WARNING
        db-hou-0005                   2M2407Z61B    ProLiant DL380 Gen11                ON        OK
        db-fra-0006                   2M2406KLN6    ProLiant Compute DL380 Gen12        OFF       OK
        web-fra-0007                  CZ23376191    ProLiant DL385 Gen11                ON        OK
        backup-hou-0008               2M2348RGUW    ProLiant DL360 Gen11                ON        OK
        web-fra-0009                  CZ2229CWGR    ProLiant DL380 Gen11                ON        OK
        MXQ309YC2M                    MXQ309YC2M    ProLiant DL380 Gen11                -         -
        1 to 10 of 13

        NAME                          SERIAL        MODEL                               POWER     HEALTH
        db-tyo-0011                   MXQ245JROH    ProLiant DL380 Gen10                ON        OK
        k8s-tyo-0012                  CZ221357AC    ProLiant DL360 Gen11                ON        OK
        backup-fra-0013               SGH334QMW7    ProLiant DL360 Gen10                ON        CRITICAL
        11 to 13 of 13

        13 servers, 1 off, 2 not OK
        """
            .lines()
            .toList(),
        Run.against(servers(13)).lines(ListServers::run));
  }

  @Test
  void sendsOneRequestForEachPage() {
    Simulator simulator = servers(20).start();
    Run.against(simulator).lines(ListServers::run);
    assertEquals(
        List.of("", "limit=10", "limit=10&offset=10"),
        simulator.requests().stream().map(request -> request.query()).toList());
  }

  @Test
  void emptyFleetHasARowThatSaysNone() {
    assertEquals(
        List.of("none", "", "0 servers, 0 off, 0 not OK"),
        Run.against(servers(0)).lines(ListServers::run).subList(3, 6));
  }

  @Test
  void emptyEnvironmentMeansTheSimulator() {
    List<String> lines = new Run(() -> Target.of(Map.of(), List.of())).lines(ListServers::run);
    assertEquals("Servers in the simulator, since no COM_REGION is set", lines.get(0));
    assertEquals("48 servers, 4 off, 3 not OK", lines.get(lines.size() - 1));
  }

  @Test
  void failedCallEndsInOneSentence() {
    Simulator simulator = servers(1).start();
    assertEquals(
        "GET /compute-ops-mgmt/v1/servers failed with 400: The query parameter limit is"
            + " \"101\"; give 0 to 100 (debugId 00000000000000000000000000000001)",
        new Run(() -> Target.simulator(simulator, 101, List.of())).failure(1, ListServers::run));
  }

  @Test
  void unreachableServiceEndsInOneSentence() {
    Simulator simulator = Simulator.start();
    simulator.close();
    assertEquals(
        "The token endpoint "
            + simulator.tokenEndpoint()
            + " cannot be reached: no connection to "
            + simulator.uri().getAuthority()
            + ".",
        Run.against(simulator).failure(1, ListServers::run));
  }

  private static SimulatorBuilder servers(int count) {
    return Simulator.builder().servers(count);
  }
}
