package io.github.computeops.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.ComputeOps;
import io.github.computeops.Connections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * As {@link SoakTest}, with runs of many calls at once, of which some are interrupted, left, closed
 * or cancelled; each is then continued where it ended.
 */
class FleetSoakTest {
  private final Soak soak = Soak.asAsked();

  @Test
  void nothingIsLostOrDoneTwiceWhereverARunEnds() throws Exception {
    Set<Thread> others = Soak.threads();
    try (FaultyService service = new FaultyService(soak.seed())) {
      Tally tally = new Tally();
      FleetRuns runs = new FleetRuns(soak.seed(), tally);
      try (ComputeOps com = Soak.client(service.uri(), Connections.ofDefaults())) {
        runs.until(System.nanoTime() + soak.length().toNanos(), com);
      }
      String run = soak + ": " + runs + "; " + tally + "; " + service;
      System.out.println(run);
      assertTrue(Soak.eventually(() -> service.open() == 0), service.open() + " open; " + run);
      assertTrue(Soak.eventually(() -> others.containsAll(Soak.threads())), run);
      assertEquals(List.of(), runs.contradictions(), run);
      assertEquals(List.of(), tally.contradictions(service.carriedOut()), run);
      assertTrue(tally.responded() > FleetRuns.LARGEST, run);
      assertTrue(service.mostOpen() <= 2 * FleetRuns.LARGEST, run);
    }
  }
}
