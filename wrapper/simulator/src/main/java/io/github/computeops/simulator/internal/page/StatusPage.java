package io.github.computeops.simulator.internal.page;

import io.github.computeops.simulator.internal.engine.Resources;
import io.github.computeops.simulator.internal.http.ErrorResponseException;
import io.github.computeops.simulator.internal.http.JsonBody;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.RequestLog;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The page, what it shows, and what its buttons do. It needs no token. */
public final class StatusPage {
  private static final String API = "/simulator/v1/";
  private final Supplier<Resources> resources;
  private final Clock clock;
  private final RequestLog log;
  private final Map<String, Runnable> orders;

  /**
   * Makes the page.
   *
   * @param orders what its buttons do, by name
   */
  public StatusPage(
      Supplier<Resources> resources, Clock clock, RequestLog log, Map<String, Runnable> orders) {
    this.resources = resources;
    this.clock = clock;
    this.log = log;
    this.orders = orders;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/", request -> page()),
        Route.get(API + "status", request -> status()),
        Route.post(API + "orders", this::order));
  }

  private static Response page() {
    try (InputStream html = StatusPage.class.getResourceAsStream("page.html")) {
      if (html == null) {
        throw new IllegalStateException("The jar of the simulator has no page; build it.");
      }
      String text = new String(html.readAllBytes(), StandardCharsets.UTF_8);
      return Response.text("text/html; charset=utf-8", Map.of(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Response status() {
    List<Request> requests = log.requests().stream().filter(it -> !isOwn(it)).toList();
    return Response.ok(new Status(resources.get(), clock.instant()).with(requests));
  }

  private static boolean isOwn(Request request) {
    return request.path().startsWith(API) || request.path().equals("/");
  }

  /** Other web sites cannot send JSON here, since the browser would ask first. */
  private Response order(Request request) {
    String name = String.valueOf(JsonBody.of(request).get("order"));
    Runnable order = orders.get(name);
    if (order == null) {
      throw ErrorResponseException.badField("order", "There is no order \"" + name + "\".");
    }
    order.run();
    return Response.withoutBody(204, Map.of());
  }
}
