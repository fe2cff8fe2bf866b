package io.github.computeops.simulator;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** The servers of the fleet, as {@code v1} shows them. */
final class ServersV1Routes {
  private static final String COLLECTION = "/compute-ops-mgmt/v1/servers";
  private static final int LARGEST_PAGE = 100;
  private final Fleet fleet;
  private final ServerSearch search;

  ServersV1Routes(Fleet fleet) {
    this.fleet = fleet;
    this.search = new ServerSearch(fleet);
  }

  List<Route> routes() {
    return List.of(
        Route.get(COLLECTION, this::list), Route.get(COLLECTION + "/{id}", this::server));
  }

  private Answer list(Call call) {
    Parameters query = new Parameters(call.query());
    KnownParameters.check(query, "offset", "limit", "filter", "select");
    PageRequest request = PageRequest.of(query, LARGEST_PAGE);
    Selection selection = Selection.of(query);
    return Answer.ok(
        query
            .value("filter")
            .map(search::matching)
            .map(found -> page(request, selection, found.length, number -> found[number]))
            .orElseGet(() -> page(request, selection, fleet.size(), number -> number)));
  }

  private Page page(PageRequest request, Selection selection, int total, IntUnaryOperator number) {
    return Page.of(request, total, index -> selection.of(fleet.server(number.applyAsInt(index))));
  }

  private Answer server(Call call) {
    Parameters query = new Parameters(call.query());
    KnownParameters.check(query, "select");
    Selection selection = Selection.of(query);
    String id = call.variables().get("id");
    return fleet
        .find(id)
        .map(selection::of)
        .map(Answer::ok)
        .orElseThrow(() -> Refusal.notFound("There is no server " + id + "."));
  }
}
