package io.github.computeops.simulator;

import java.util.List;

/** The servers of the fleet, as {@code v1} shows them. */
final class ServersV1Routes {
  private static final String COLLECTION = "/compute-ops-mgmt/v1/servers";
  private static final int LARGEST_PAGE = 100;
  private final Fleet fleet;

  ServersV1Routes(Fleet fleet) {
    this.fleet = fleet;
  }

  List<Route> routes() {
    return List.of(
        Route.get(COLLECTION, this::list), Route.get(COLLECTION + "/{id}", this::server));
  }

  private Answer list(Call call) {
    PageRequest request = PageRequest.of(new Parameters(call.query()), LARGEST_PAGE);
    return Answer.ok(Page.of(request, fleet.size(), fleet::server));
  }

  private Answer server(Call call) {
    KnownParameters.check(new Parameters(call.query()));
    String id = call.variables().get("id");
    return fleet
        .find(id)
        .map(Answer::ok)
        .orElseThrow(() -> Refusal.notFound("There is no server " + id + "."));
  }
}
