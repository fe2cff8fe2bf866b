package io.github.computeops.simulator.internal.engine;

import io.github.computeops.simulator.internal.description.Description;
import io.github.computeops.simulator.internal.description.Operation;
import io.github.computeops.simulator.internal.http.Handler;
import io.github.computeops.simulator.internal.http.Request;
import io.github.computeops.simulator.internal.http.Response;
import io.github.computeops.simulator.internal.http.Route;
import io.github.computeops.simulator.internal.http.Router;
import java.time.Clock;
import java.util.function.Predicate;

/**
 * Answers every operation of a description: by the behaviour that is set for it, else by the rule
 * that fits its method and path.
 */
public final class Engine implements Handler {
  private final Account account;
  private final Router router;

  /**
   * Makes an engine for an account.
   *
   * @param offered which operations the account has
   */
  public Engine(
      Description description,
      Behaviours behaviours,
      Resources resources,
      Clock clock,
      Predicate<Operation> offered) {
    Catalog catalog = new Catalog(description);
    Behaviour accepted = behaviours.accepted();
    Rules rules = new Rules(catalog, accepted);
    this.account = new Account(catalog, resources, clock);
    this.router =
        new Router(
            catalog.operations().stream()
                .filter(offered)
                .map(it -> route(it, rules.of(it), behaviours))
                .toList());
  }

  private Route route(Operation operation, Behaviour rule, Behaviours behaviours) {
    Behaviour behaviour = behaviours.of(operation).orElse(rule);
    QueryCheck check = new QueryCheck(operation);
    return Route.of(
        operation.method(),
        operation.path(),
        request -> {
          check.check(request.queryParameters());
          Call call = new Call(account, operation, request, rule, behaviours.accepted());
          call.checkParents();
          return behaviour.answer(call);
        });
  }

  @Override
  public Response handle(Request request) {
    return router.handle(request);
  }
}
