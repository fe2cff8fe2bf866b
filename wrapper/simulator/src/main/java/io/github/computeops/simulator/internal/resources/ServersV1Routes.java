package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.fleet.Fleet;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.query.Page;
import io.github.computeops.simulator.internal.query.PageRequest;
import io.github.computeops.simulator.internal.query.Selection;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The operations on servers. */
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

  private Response list(Request request) {
    Parameters query = request.queryParameters().allowOnly("offset", "limit", "filter", "select");
    PageRequest part = PageRequest.of(query, LARGEST_PAGE);
    Selection selection = Selection.of(query);
    return Response.ok(
        query
            .value("filter")
            .map(search::matching)
            .map(found -> page(part, selection, found.length, number -> found[number]))
            .orElseGet(() -> page(part, selection, fleet.size(), number -> number)));
  }

  private Page page(PageRequest part, Selection selection, int total, IntUnaryOperator number) {
    return Page.of(part, total, index -> selection.of(fleet.server(number.applyAsInt(index))));
  }

  private Response server(Request request) {
    Parameters query = request.queryParameters().allowOnly("select");
    Selection selection = Selection.of(query);
    String id = request.pathVariable("id");
    return fleet
        .find(id)
        .map(selection::of)
        .map(Response::ok)
        .orElseThrow(() -> ErrorResponseException.notFound("There is no server \"" + id + "\"."));
  }
}
