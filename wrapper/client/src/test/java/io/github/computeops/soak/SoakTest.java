package io.github.computeops.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.computeops.Connections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Many callers in real time, while everything goes wrong that can.
 *
 * <p>{@code -Dsoak.seconds=60} lasts longer, {@code -Dsoak.seed=…} repeats the faults of an earlier
 * run.
 */
class SoakTest {
  private final Soak soak = Soak.asAsked();

  @Test
  void nothingIsLostOrDoneTwiceOrLeftOpen() throws Exception {
    Set<Thread> others = Soak.threads();
    try (FaultyService service = new FaultyService(soak.seed())) {
      Tally tally = soak.calls(service.uri(), Connections.ofDefaults());
      String run = soak + ": " + tally + "; " + service;
      System.out.println(run);
      assertTrue(Soak.eventually(() -> service.open() == 0), service.open() + " open; " + run);
      assertTrue(Soak.eventually(() -> others.containsAll(Soak.threads())), run);
      assertEquals(List.of(), tally.contradictions(service.carriedOut()), run);
      assertTrue(tally.responded() > Soak.CALLERS, run);
      assertTrue(service.mostOpen() <= 2 * Soak.CALLERS, run);
    }
  }
}
