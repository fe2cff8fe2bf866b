package io.github.computeops.simulator.internal.metrics;

import io.github.computeops.simulator.internal.engine.Behaviours;
import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.time.Agenda;

/** All that is measured of servers, and the reports on it. */
public final class Metrics {
  private final ServerScope scope;
  private final Reports reports;

  public Metrics(ServerScope scope, Resources resources, Agenda agenda) {
    this.scope = scope;
    this.reports = new Reports(scope, resources, agenda);
  }

  public void addTo(Behaviours behaviours) {
    Utilization utilization = new Utilization(scope);
    scope.addTo(behaviours);
    reports.addTo(behaviours);
    behaviours
        .put("GET energy-by-entity", new EnergyByEntity(scope)::answer)
        .put("GET energy-over-time", new EnergyOverTime(scope)::answer)
        .put("GET utilization-by-entity", utilization::byEntity)
        .put("GET utilization-over-time", utilization::overTime);
  }
}
