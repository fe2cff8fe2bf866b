package io.github.computeops.simulator.internal.resources;

import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.Parameters;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.query.Page;
import io.github.computeops.simulator.internal.query.PageRequest;
import io.github.computeops.simulator.internal.query.Selection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** Reading servers, without the description and without a copy, since it is called most. */
final class ServersV1Routes {
  private static final String COLLECTION = "/compute-ops-mgmt/v1/servers";
  private static final int LARGEST_PAGE = 100;
  private final List<Route> routes =
      List.of(Route.get(COLLECTION, this::list), Route.get(COLLECTION + "/{id}", this::server));
  private final boolean lenient;
  private final FleetItems fleet;
  private final ServerSearch search;

  /**
   * Makes the routes.
   *
   * @param lenient ignores unknown query parameters
   */
  ServersV1Routes(FleetItems fleet, boolean lenient) {
    this.lenient = lenient;
    this.fleet = fleet;
    this.search = new ServerSearch(fleet);
  }

  /** Returns the response, or nothing if the request asks for something else. */
  Optional<Response> handle(Request request) {
    return routes.stream().flatMap(route -> route.handle(request).stream()).findFirst();
  }

  private Response list(Request request) {
    Parameters query = query(request, "offset", "limit", "filter", "select");
    PageRequest part = PageRequest.of(query, LARGEST_PAGE);
    Selection selection = Selection.of(query);
    return Response.ok(
        query
            .value("filter")
            .map(search::matching)
            .map(found -> page(part, selection, found.length, number -> found[number]))
            .orElseGet(() -> page(part, selection, fleet.size(), number -> number)));
  }

  private Parameters query(Request request, String... names) {
    Parameters query = request.queryParameters();
    return lenient ? query : query.allowOnly(names);
  }

  private Map<String, Object> page(
      PageRequest part, Selection selection, int total, IntUnaryOperator number) {
    return Page.of(part, total, index -> selection.of(fleet.at(number.applyAsInt(index))));
  }

  private Response server(Request request) {
    Parameters query = query(request, "select");
    Selection selection = Selection.of(query);
    String id = request.pathVariable("id");
    return fleet
        .find(id)
        .map(selection::of)
        .map(Response::ok)
        .orElseThrow(() -> ErrorResponseException.notFound("There is no server \"" + id + "\"."));
  }
}
