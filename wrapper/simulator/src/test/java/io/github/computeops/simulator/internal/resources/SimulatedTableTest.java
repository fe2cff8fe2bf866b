package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.GuideTable;
import io.github.computeops.simulator.internal.approvals.ApprovalRules;
import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.engine.Engine;
import io.github.computeops.simulator.internal.engine.How;
import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.time.SimulatedClock;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide says how each operation is simulated; what it says is the engine's own table. */
class SimulatedTableTest {
  @Test
  void guideHasTheTableOfTheEngine() throws IOException {
    GuideTable.check("the engine's table", table());
  }

  private static String table() {
    Map<String, Map<How, Long>> byTag =
        engine().table().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> noun(entry.getKey()),
                    TreeMap::new,
                    Collectors.groupingBy(Map.Entry::getValue, Collectors.counting())));
    String rows =
        byTag.entrySet().stream()
            .map(tag -> row(tag.getKey(), tag.getValue()))
            .collect(Collectors.joining());
    return "| tag | as the service does | kept | invented | accepted |\n|---|---|---|---|---|\n"
        + rows;
  }

  private static String row(String tag, Map<How, Long> counts) {
    return Arrays.stream(How.values())
        .map(how -> counts.containsKey(how) ? counts.get(how).toString() : "")
        .collect(Collectors.joining(" | ", "| " + tag + " | ", " |\n"));
  }

  /** The tags name the version too. */
  private static String noun(Operation operation) {
    return operation.tag().replaceFirst(" - .*", "");
  }

  private static Engine engine() {
    SimulatedClock clock = new SimulatedClock(Clock.systemUTC(), Fleet.NOW.toInstant(), 0);
    Owner owner = Owner.of("Workspace", Fleet.of(20));
    Service service = new Service(false, ApprovalRules.strict(), clock);
    return new OwnerEngine(service, new FleetItems(owner.fleet()), new Tenants(owner, List.of()))
        .engine(
            request -> {
              throw ErrorResponseException.badRequest("Nothing fires here.");
            });
  }
}
